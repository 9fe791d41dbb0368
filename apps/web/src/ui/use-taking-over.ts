import { useDeviceValue } from './use-device-value.js';

/**
 * True while a page that came drawn is being taken over. The frame is taken over first and asks for the session at
 * once; an answer that overtakes the rest must not change what the rest expects to find.
 */
export const useTakingOver = (): boolean =>
  useDeviceValue(
    () => false,
    () => true,
  );
