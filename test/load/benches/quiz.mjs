import { enrol, firstCourse, newLearners, rightAnswers } from '../learners.mjs';
import { drive } from '../load.mjs';
import { atLeast, perSecond, progress } from '../report.mjs';
import { untilQuiet } from './until-quiet.mjs';

const VISITORS = 32;
const WARM_UP_SECONDS = 3;
/** More than any machine we know manages, so that learners do not run out. */
const MOST_PER_SECOND = 300;
const SETTLE_MS = 180_000;

/**
 * Whole attempts by learners who each take one: start, every answer, submission. All pass, so that each also completes the course,
 * earns a certificate and is checked: the worker does that at the same time on the same cores.
 * @type {import('./index.mjs').Bench}
 */
export async function quiz(system, { quick, people }) {
  const course = await firstCourse(system.database);
  const seconds = quick ? 4 : 15;
  const count = Math.min((WARM_UP_SECONDS + seconds) * MOST_PER_SECOND, Math.floor(people / 8));
  const learners = await enrol(
    system.database,
    await newLearners(system.database, count),
    course,
    course.lessonKeys.length,
  );
  const data = { learners, answers: rightAnswers(course) };
  const result = await drive(system, {
    scenario: 'quiz',
    data,
    visitors: VISITORS,
    warmUpSeconds: WARM_UP_SECONDS,
    seconds,
  });
  const begun = performance.now();
  await untilQuiet(system.database, SETTLE_MS);
  const behind = (performance.now() - begun) / 1000;
  progress(`the worker was ${behind.toFixed(1)} s behind`);
  const attempts = result.spreads.attempt;
  const rate = (attempts?.count ?? 0) / result.seconds;
  const requests = ['start', 'answer', 'submission'].map((step) => ({
    what: `— ${step}`,
    rate: perSecond((result.spreads[step]?.count ?? 0) / result.seconds, 'req'),
    spread: result.spreads[step],
  }));
  return [
    {
      what: `full quiz attempt (${course.questionsPerAttempt + 2} requests), ${VISITORS} at a time`,
      rate: perSecond(rate, 'attempts'),
      spread: attempts,
      cpu: result.cpuPer(attempts?.count ?? 0),
      mark: atLeast('attempts/s', rate, 150),
      note: `certificates and decisions of the last attempt were there ${behind.toFixed(1)} s after it; the worker’s µs are those it used in the window`,
      failure: result.failure,
    },
    ...requests,
  ];
}
