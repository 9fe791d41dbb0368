import { randomUUID } from 'node:crypto';
import { spreadOf } from '../generator/meter.mjs';
import { enrol, firstCourse, newLearners, rightAnswers, settleTables } from '../learners.mjs';
import { drive } from '../load.mjs';
import { below, perSecond } from '../report.mjs';
import { untilQuiet } from './until-quiet.mjs';

const PER_SECOND = 50;
const VISITORS = 24;
const SETTLE_MS = 120_000;

/**
 * How soon a decision follows its evidence: 50 learners a second hand in a quiz that completes a course, which turns a finding of
 * the decision about each of them. Times are those of the commits, as the database noted them.
 * @type {import('./index.mjs').Bench}
 */
export async function latency(system, { quick }) {
  const { database } = system;
  const attempts = await openAttempts(database, PER_SECOND * (quick ? 6 : 30));
  await untilQuiet(database, SETTLE_MS);
  const { rows } = await database.query('select clock_timestamp() as begun');
  const data = { attempts, perSecond: PER_SECOND };
  const result = await drive(system, { scenario: 'submission', data, visitors: VISITORS, warmUpSeconds: 0 });
  await untilQuiet(database, SETTLE_MS);
  const chains = await readChains(database, rows[0].begun, attempts);
  const done = spreadOf(chains.map(({ course }) => course));
  const whole = spreadOf(chains.map(({ quiz }) => quiz));
  const undecided = attempts.length - chains.length;
  const failure = result.failure ?? (undecided > 0 ? `${undecided} of ${attempts.length} got no decision` : undefined);
  const mark = (/** @type {number} */ p95) => below('p95', p95, 1000);
  return [
    {
      what: 'course completed → decision, both committed',
      rate: perSecond(attempts.length / result.seconds, 'decisions'),
      spread: done,
      cpu: result.cpuPer(attempts.length),
      mark: mark(done.p95),
      failure,
    },
    { what: '— from the passed quiz on', spread: whole, mark: mark(whole.p95) },
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
 * For each learner the milliseconds from the commit of each evidence to the commit of the decision that rests on it.
 * @param {import('pg').Pool} database
 * @param {Date} begun
 * @param {{ personId: string }[]} people
 * @returns {Promise<{ quiz: number, course: number }[]>}
 */
async function readChains(database, begun, people) {
  const { rows } = await database.query(
    `with evidence_of as (
       select person_id, id, kind, pg_xact_commit_timestamp(xmin) as at from evidence
       where person_id = any($2::uuid[]) and recorded_at > $1),
     decided as (
       select d.person_id, d.findings, pg_xact_commit_timestamp(d.xmin) as at from decision d
       where d.person_id = any($2::uuid[]) and d.decided_at > $1)
     select extract(epoch from min(d.at) - c.at)::float8 * 1000 as course,
       extract(epoch from min(d.at) - q.at)::float8 * 1000 as quiz
     from evidence_of c
     join evidence_of q on q.person_id = c.person_id and q.kind = 'quiz-passed'
     join decided d on d.person_id = c.person_id and d.findings::text like '%' || c.id || '%'
     where c.kind = 'course-completed'
     group by c.person_id, c.at, q.at`,
    [begun, people.map(({ personId }) => personId)],
  );
  return rows;
}
