declare module '*.po' {
  import type { Messages } from '@lingui/core';
  export const messages: Messages;
}

interface Window {
  /** Questions that `shell/before-paint.js` has already put to the server, by address; each is taken once. */
  hvsEarly?: Record<string, Promise<Response>>;
  /** A newer version of the app is on the device. Told with the event `hvs-device`. */
  hvsUpdate?: boolean;
}
