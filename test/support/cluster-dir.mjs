import { fileURLToPath } from 'node:url';

/** The cluster of the tests lies apart from the product's data and is never durable. */
export const clusterDir = fileURLToPath(new URL('../../.data/test-postgres', import.meta.url));
