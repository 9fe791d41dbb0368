import { jest } from '@jest/globals';

/** What takes two seconds on an idle machine, as the boot of a world, may take ten times as long on a busy one. */
jest.setTimeout(60_000);
