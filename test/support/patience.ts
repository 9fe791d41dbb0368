import { jest } from '@jest/globals';

/** A world boots in two seconds on an idle machine; on a busy one it may take ten times as long. */
jest.setTimeout(60_000);
