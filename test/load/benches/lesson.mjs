import { enrol, firstCourse, newLearners } from '../learners.mjs';
import { drive } from '../load.mjs';
import { atLeast, perSecond } from '../report.mjs';

const LEARNERS = 200;
const VISITORS = 32;

/** The page that is read most: every lesson of a course, read by 200 learners. @type {import('./index.mjs').Bench} */
export async function lesson(system, { quick }) {
  const course = await firstCourse(system.database);
  const learners = await enrol(system.database, await newLearners(system.database, LEARNERS), course, 3);
  const paths = course.lessonKeys.map((key) => `/api/learner/courses/${course.slug}/lessons/${key}`);
  const data = { paths, cookies: learners.map(({ cookie }) => cookie) };
  const times = quick ? { warmUpSeconds: 1, seconds: 3 } : { warmUpSeconds: 4, seconds: 15 };
  const result = await drive(system, { scenario: 'read', data, visitors: VISITORS, ...times });
  const { request } = result.spreads;
  const rate = (request?.count ?? 0) / result.seconds;
  return [
    {
      what: `lesson page, ${LEARNERS} learners, ${VISITORS} at a time`,
      rate: perSecond(rate, 'req'),
      spread: request,
      cpu: result.cpuPer(request?.count ?? 0),
      mark: atLeast('req/s', rate, 2000),
      failure: result.failure,
    },
  ];
}
