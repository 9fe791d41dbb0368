export { InputError } from './input-error.js';
export { type FieldProblem, type Language, languageOf, type Problem, problemOf } from './problem.js';
export { ProblemFilter } from './problem.filter.js';
export { createAdapter, prepareServer } from './server.js';
