declare module '*.po' {
  import type { Messages } from '@lingui/core';
  export const messages: Messages;
}

interface Window {
  /** Questions that `shell/before-paint.js` has already put to the server, by address; each is taken once. */
  hvsEarly?: Record<string, Promise<Response>>;
  /** The last button that was tapped before the script came; the name is there until somebody looks. */
  hvsTapped?: HTMLElement | null;
  /** A newer version of the app is on the device. Told with the event `hvs-device`. */
  hvsUpdate?: boolean;
}
