import { enrol, firstCourse, newLearners } from '../learners.mjs';
import { drive } from '../load.mjs';
import { below, perSecond } from '../report.mjs';

const LEARNERS = 500;
const WITHIN_SECONDS = 10;
const VISITORS = 64;

/**
 * A whole commune begins the same quiz at the same time: 500 learners within ten seconds, each with a paper drawn for them alone.
 * @type {import('./index.mjs').Bench}
 */
export async function quizStart(system, { people }) {
  const course = await firstCourse(system.database);
  const count = Math.min(LEARNERS, Math.floor(people / 8));
  const ready = await enrol(
    system.database,
    await newLearners(system.database, count),
    course,
    course.lessonKeys.length,
  );
  const data = { learners: ready, perSecond: count / WITHIN_SECONDS };
  const result = await drive(system, { scenario: 'quizStart', data, visitors: VISITORS, warmUpSeconds: 0 });
  const { rows } = await system.database.query(
    `select count(*)::int as begun, count(distinct paper)::int as papers from quiz_attempt where enrolment_id = any($1::uuid[])`,
    [ready.map(({ enrolmentId }) => enrolmentId)],
  );
  const [{ begun, papers }] = rows;
  const alike = begun - papers;
  const missing = count - begun;
  const p95 = result.spreads.start?.p95 ?? Number.POSITIVE_INFINITY;
  return [
    {
      what: `${count} learners begin one quiz within ${WITHIN_SECONDS} s`,
      rate: perSecond(begun / result.seconds, 'starts'),
      spread: result.spreads.start,
      cpu: result.cpuPer(begun),
      mark: below('p95', p95, 1000),
      note: `${papers} papers, all in orders of their own`,
      failure:
        result.failure ??
        (missing > 0 ? `${missing} did not begin` : alike > 0 ? `${alike} papers are like another` : undefined),
    },
  ];
}
