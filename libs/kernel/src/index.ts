export { newId } from './ids.js';
export { type Clock, fixedClock, systemClock } from './clock.js';
export { DomainError, type ErrorArguments } from './domain-error.js';
export { ageOn, isIsoDate, todayIn, VIETNAM } from './dates.js';
export { type NumberStream, shuffled, streamOf } from './seeded-stream.js';
export { foldVietnamese, normaliseText } from './text.js';
