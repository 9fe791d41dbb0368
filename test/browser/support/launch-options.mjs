import { chromiumArgs, chromiumEnv, executablePath } from '../../support/chromium.mjs';

/** How the browser of the tests is launched. */
export const launchOptions = { executablePath, env: chromiumEnv, args: chromiumArgs };
