import { createHash, randomBytes } from 'node:crypto';
import { Failure } from '../../scripts/lib/failure.mjs';

/**
 * @typedef {object} Learner
 * @property {string} personId
 * @property {string} cookie of a session opened for the bench
 * @property {string} [enrolmentId]
 */

/**
 * A course as it lies in the database.
 * @typedef {object} Course
 * @property {string} courseId
 * @property {string} versionId
 * @property {string} slug
 * @property {string[]} lessonKeys
 * @property {{ key: string, kind: string, options: { key: string, correct: boolean }[] }[]} questions
 * @property {number} questionsPerAttempt
 */

/**
 * @param {import('pg').Pool} database
 * @returns {Promise<Course>} the first course, which the criteria of residents ask for
 */
export async function firstCourse(database) {
  const { rows } = await database.query(
    `select c.id, c.slug, v.id as version_id, v.document from course c join course_version v on v.id = c.current_version_id
     order by c.slug limit 1`,
  );
  const { id, slug, version_id: versionId, document } = rows[0];
  const lessonKeys = document.lessons.map((/** @type {{ key: string }} */ { key }) => key);
  const { questions, quiz } = document;
  return { courseId: id, versionId, slug, lessonKeys, questions, questionsPerAttempt: quiz.questionsPerAttempt };
}

/** @param {Course} course */
export const rightAnswers = ({ questions }) =>
  Object.fromEntries(
    questions.map(({ key, options }) => [key, options.filter(({ correct }) => correct).map((option) => option.key)]),
  );

/**
 * Takes adults of the register who have never been here, and signs them in by rows: signing in is a bench of its own.
 * @param {import('pg').Pool} database
 * @param {number} count
 * @returns {Promise<Learner[]>}
 */
export async function newLearners(database, count) {
  const { rows: people } = await database.query(
    `select p.id from person p
     where p.presence = 'present'
       and exists (select from person_target_group g where g.person_id = p.id and g.target_group = 'resident' and g.valid_from <= current_date
           and g.valid_to is null)
       and not exists (select from account a where a.person_id = p.id)
       and not exists (select from evidence e where e.person_id = p.id)
     order by md5(p.id::text) limit $1`,
    [count],
  );
  if (people.length < count) {
    throw new Failure(`Only ${people.length} of ${count} learners are left; use more --people, or leave out --keep`);
  }
  return signedIn(
    database,
    people.map(({ id }) => id),
  );
}

/**
 * Opens an account and a session for each of these people, who have none.
 * @param {import('pg').Pool} database
 * @param {readonly string[]} personIds
 * @returns {Promise<Learner[]>}
 */
export async function signedIn(database, personIds) {
  const tokens = personIds.map(() => randomBytes(32).toString('base64url'));
  const hashes = tokens.map((token) => createHash('sha256').update(token).digest());
  await database.query(
    `with person as (select * from unnest($1::uuid[], $2::bytea[]) as p (id, token_hash)),
       opened as (insert into account (id, person_id) select uuidv7(), id from person returning id, person_id)
     insert into session (token_hash, account_id, method, expires_at)
     select p.token_hash, a.id, 'pin', now() + interval '1 day' from opened a join person p on p.id = a.person_id`,
    [personIds, hashes],
  );
  return personIds.map((personId, at) => ({ personId, cookie: `hvs_session=${tokens[at]}` }));
}

/**
 * Enrols learners in a course and marks its first lessons as read.
 * @param {import('pg').Pool} database
 * @param {readonly Learner[]} learners
 * @param {Course} course
 * @param {number} lessonsDone
 * @returns {Promise<Required<Learner>[]>}
 */
export async function enrol(database, learners, course, lessonsDone) {
  const { rows } = await database.query(
    `with opened as (
       insert into enrolment (id, person_id, commune_id, hamlet_id, course_id, course_version_id)
       select uuidv7(), p.id, p.commune_id, p.hamlet_id, $2, $3 from person p where p.id = any($1::uuid[])
       returning id, person_id, commune_id),
     read as (
       insert into lesson_progress (person_id, commune_id, enrolment_id, lesson_key, client_id)
       select o.person_id, o.commune_id, o.id, lesson_key, gen_random_uuid() from opened o, unnest($4::text[]) as lesson_key)
     select id, person_id from opened`,
    [
      learners.map(({ personId }) => personId),
      course.courseId,
      course.versionId,
      course.lessonKeys.slice(0, lessonsDone),
    ],
  );
  const enrolments = new Map(rows.map(({ id, person_id: personId }) => [personId, id]));
  await settleTables(database);
  return learners.map((learner) => ({ ...learner, enrolmentId: enrolments.get(learner.personId) }));
}

/**
 * Fresh statistics, and nothing left to be written to disk: preparing must not weigh on what is measured next.
 * @param {import('pg').Pool} database
 */
export async function settleTables(database) {
  await database.query('vacuum analyze');
  await database.query('checkpoint');
}
