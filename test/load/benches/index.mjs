import { certificates } from './certificates.mjs';
import { criteria } from './criteria.mjs';
import { desk } from './desk.mjs';
import { fullPass } from './full-pass.mjs';
import { importRegister } from './import.mjs';
import { latency } from './latency.mjs';
import { lesson } from './lesson.mjs';
import { memory } from './memory.mjs';
import { publish } from './publish.mjs';
import { questions } from './questions.mjs';
import { quiz } from './quiz.mjs';
import { quizStart } from './quiz-start.mjs';
import { rates } from './rates.mjs';
import { signIn } from './sign-in.mjs';

/** @typedef {(system: import('../system/start-system.mjs').System, options: import('../options.mjs').Options) => Promise<import('../report.mjs').Figure[]>} Bench */

/** In the order in which they run; the import last, as the checks of its people go on for long. @type {Record<string, Bench>} */
export const BENCHES = {
  lesson,
  rates,
  'sign-in': signIn,
  quiz,
  'quiz-start': quizStart,
  questions,
  publish,
  latency,
  'full-pass': fullPass,
  memory,
  certificates,
  import: importRegister,
  criteria,
  desk,
};
