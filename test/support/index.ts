export { Factories, type GivenCommune, type GivenPerson, type PersonWishes, type SignedIn } from './factories.js';
export { InlineQueue } from './inline-queue.js';
export { TestClock } from './test-clock.js';
export { createTestDatabase } from './test-database.js';
export { startWorld, type World, worldConfig } from './world.js';
