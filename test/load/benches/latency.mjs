import { randomUUID } from 'node:crypto';
import { spreadOf } from '../generator/meter.mjs';
import { enrol, firstCourse, newLearners, rightAnswers, settleTables } from '../learners.mjs';
import { drive } from '../load.mjs';
import { below, perSecond } from '../report.mjs';
import { untilQuiet } from './until-quiet.mjs';
import { vneidLatency } from './vneid-latency.mjs';

const PER_SECOND = 50;
const VISITORS = 24;
const SETTLE_MS = 120_000;

/**
 * How soon a decision follows its evidence at 50 people a second: on the shortest way, and behind a quiz that completes a course,
 * where the queue is passed twice as often. Times are those of the commits, as the database noted them.
 * @type {import('./index.mjs').Bench}
 */
export async function latency(system, { quick }) {
  const { database } = system;
  const seconds = quick ? 6 : 30;
  const shortest = await vneidLatency(system, { perSecond: PER_SECOND, seconds });
  const attempts = await openAttempts(database, PER_SECOND * seconds);
  await untilQuiet(database, SETTLE_MS);
  const data = { attempts, perSecond: PER_SECOND };
  const result = await drive(system, { scenario: 'submission', data, visitors: VISITORS, warmUpSeconds: 0 });
  await untilQuiet(database, SETTLE_MS);
  const whole = spreadOf(await readChains(database, attempts));
  const undecided = attempts.length - whole.count;
  const failure = result.failure ?? (undecided > 0 ? `${undecided} of ${attempts.length} got no decision` : undefined);
  return [
    shortest,
    {
      what: 'quiz passed → course completed → decision',
      rate: perSecond(attempts.length / result.seconds, 'people'),
      spread: whole,
      cpu: result.cpuPer(attempts.length),
      mark: below('p95', whole.p95, 1000),
      failure,
    },
    { what: '— submission request', spread: result.spreads.request },
  ];
}

/**
 * Learners in front of a finished paper: everything read, everything answered right, not handed in yet.
 * @param {import('pg').Pool} database
 * @param {number} count
 * @returns {Promise<{ attemptId: string, personId: string, cookie: string }[]>}
 */
async function openAttempts(database, count) {
  const course = await firstCourse(database);
  const learners = await enrol(database, await newLearners(database, count), course, course.lessonKeys.length);
  const drawn = course.questions.slice(0, course.questionsPerAttempt);
  const paper = drawn.map(({ key, kind, options }) => ({ key, kind, options: options.map((option) => option.key) }));
  const attempts = learners.map(({ enrolmentId, ...learner }) => ({
    ...learner,
    enrolmentId,
    attemptId: randomUUID(),
  }));
  await database.query(
    `with attempt as (
       insert into quiz_attempt (id, person_id, commune_id, enrolment_id, course_version_id, number, paper, deadline_at)
       select a.id, e.person_id, e.commune_id, e.id, e.course_version_id, 1, $3, now() + interval '1 hour'
       from unnest($1::uuid[], $2::uuid[]) as a (id, enrolment_id) join enrolment e on e.id = a.enrolment_id
       returning id, person_id, commune_id)
     insert into quiz_answer (person_id, commune_id, attempt_id, question_key, chosen)
     select a.person_id, a.commune_id, a.id, answer.key, array(select jsonb_array_elements_text(answer.value))
     from attempt a, jsonb_each($4::jsonb) as answer`,
    [
      attempts.map(({ attemptId }) => attemptId),
      attempts.map(({ enrolmentId }) => enrolmentId),
      JSON.stringify(paper),
      JSON.stringify(rightAnswers({ ...course, questions: drawn })),
    ],
  );
  await settleTables(database);
  return attempts.map(({ attemptId, personId, cookie }) => ({ attemptId, personId, cookie }));
}

/**
 * For each learner the milliseconds from the commit of the passed quiz to that of the decision which names the completed course.
 * @param {import('pg').Pool} database
 * @param {{ personId: string }[]} people
 * @returns {Promise<number[]>}
 */
async function readChains(database, people) {
  const { rows } = await database.query(
    `select extract(epoch from min(pg_xact_commit_timestamp(d.xmin)) - pg_xact_commit_timestamp(q.xmin))::float8 * 1000 as ms
     from evidence q
     join evidence c on c.person_id = q.person_id and c.kind = 'course-completed'
     join decision d on d.person_id = c.person_id and d.findings::text like '%' || c.id || '%'
     where q.person_id = any($1::uuid[]) and q.kind = 'quiz-passed' group by q.person_id, q.xmin`,
    [people.map(({ personId }) => personId)],
  );
  return rows.map(({ ms }) => ms);
}
