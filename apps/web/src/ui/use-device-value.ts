import { useSyncExternalStore } from 'react';

const noSubscription = () => () => undefined;

/**
 * What only the device knows, read when a component is drawn. A page that the server drew is taken over with what it was
 * drawn with, `onServer`, and drawn anew with the device's own at once.
 */
export const useDeviceValue = <Value>(read: () => Value, onServer: () => Value): Value =>
  useSyncExternalStore(noSubscription, read, onServer);
