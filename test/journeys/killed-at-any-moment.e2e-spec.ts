import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { solutionOfQuestion } from '@hvs/contracts';
import { Rates } from '@hvs/outcome/statistics';
import { CriteriaSets } from '@hvs/outcome/criteria';
import { Universalization } from '@hvs/outcome/universalization';
import { Courses } from '@hvs/study/courses';
import { Crowd, type CrowdMember, type KnownCourse } from '../support/crowd.js';
import { OwnPostgres } from '../support/own-postgres.js';
import { emptyQueueHome } from '../support/queue-home.js';
import { RealProduct } from '../support/real-product.js';
import { madeCourse } from '../support/study-scenes.js';
import { until } from '../support/until.js';

/** The courses that the criteria for residents ask for. */
const SLUGS = ['an-toan-tren-mang-cho-nguoi-cao-tuoi', 'dich-vu-cong-truc-tuyen'];
const LEARNERS = 32;
/** Requests that go out around each blow. */
const BURST = 54;

// Deadlines are in the waits themselves; this only keeps a slow machine from looking like a failure.
jest.setTimeout(180_000);

let postgres: OwnPostgres;
let product: RealProduct;
let members: CrowdMember[];
let crowd: Crowd;
let studied: Promise<void>;

beforeAll(async () => {
  postgres = await OwnPostgres.start();
  product = await RealProduct.prepare({
    databaseUrl: postgres.databaseUrl,
    environment: { QUEUE_TAKE_OVER_SECONDS: '1', QUEUE_LOST_AFTER_SECONDS: '2' },
  });
  members = await prepareLearners();
  crowd = new Crowd(product, await prepareCourses());
  await product.start();
  studied = crowd.study(members);
  studied.catch(() => undefined); // the last test waits for it
});

afterAll(async () => {
  await product?.close();
  await postgres?.close();
});

async function prepareCourses(): Promise<KnownCourse[]> {
  await product.get(CriteriaSets).ensureShipped();
  const courses = product.get(Courses);
  return Promise.all(
    SLUGS.map(async (slug) => {
      const { versionId } = await courses.publish(madeCourse({ slug }));
      const bank = await courses.questionBank(versionId);
      return {
        course: await courses.version(versionId),
        answers: new Map(bank.map((question) => [question.key, solutionOfQuestion(question).answer])),
      };
    }),
  );
}

/** People who lack nothing but the two courses. */
async function prepareLearners(): Promise<CrowdMember[]> {
  await product.given.keSat();
  const learners: CrowdMember[] = [];
  for (let count = 0; count < LEARNERS; count += 1) {
    const person = await product.given.person();
    learners.push({ personId: person.id, cookie: (await product.given.signedIn(person)).cookie });
  }
  await product.database.query(
    `insert into evidence (id, person_id, commune_id, kind, value, provenance, source_key, occurred_at, subject, measure)
     select uuidv7(), id, commune_id, 'vneid-sign-in', '{"accountLevel": 2, "authenticationLevel": 2}', 'vneid',
       'vneid:2', now(), '', 2 from person`,
  );
  return learners;
}

const workGoesOn = async (): Promise<boolean> => (await product.waiting()) > 0;

async function select<Row>(sql: string): Promise<Row[]> {
  return product.database.query<Row>(sql);
}

describe('under the load of many learners', () => {
  it.each([1, 2, 3])('the worker is killed in the middle of its jobs, time %i', async () => {
    await crowd.beInTheMiddleOf(BURST);
    await until('the worker has work', () => {
      // It may have done all there was before anybody looked
      crowd.let(3);
      return workGoesOn();
    });
    await product.worker.kill9();
    await product.worker.start();
  });

  it.each([1, 2])('the api is killed in the middle of requests, time %i', async () => {
    await crowd.beInTheMiddleOf(BURST);
    await product.api.kill9();
    await product.api.start();
  });

  it('PostgreSQL is killed and comes back, and neither api nor worker dies of it', async () => {
    await crowd.beInTheMiddleOf(BURST);
    postgres.kill9();
    await postgres.startAgain();
    const { answered } = crowd;
    await until('answers come again', () => crowd.answered > answered).finally(() => {
      product.api.mustRun();
      product.worker.mustRun();
    });
  });

  it('the queue forgets everything, if it lies in Redis', async () => {
    await crowd.beInTheMiddleOf(BURST);
    if (product.redisUrl) await emptyQueueHome(product.redisUrl);
  });

  it('the power goes: PostgreSQL, api and worker are all gone at once', async () => {
    await crowd.beInTheMiddleOf(BURST);
    postgres.kill9();
    await Promise.all([product.api.kill9(), product.worker.kill9()]);
    await Promise.all([postgres.startAgain(), product.start()]);
  });

  it('everybody finishes, no answer was a fault, and all work settles', async () => {
    crowd.let(Number.POSITIVE_INFINITY);
    await studied;
    await product.settle(90_000);
    expect(crowd.faults).toEqual([]);
    expect(crowd.accepted).toHaveLength(LEARNERS * SLUGS.length * 4);
  });
});

describe('after recovery', () => {
  it('every accepted deed is there exactly once', async () => {
    const there = await select<{ kind: string; personId: string; about: string }>(
      `select 'enrolled' as kind, person_id as "personId", id::text as about from enrolment
       union all
       select 'lesson', person_id, enrolment_id || ':' || lesson_key from lesson_progress
       union all
       select 'passed', person_id, id::text from quiz_attempt where passed`,
    );
    const inOrder = (deeds: { kind: string; about: string }[]) => deeds.map((d) => `${d.kind} ${d.about}`).sort();
    expect(inOrder(there)).toEqual(inOrder(crowd.accepted));
  });

  it('each has its evidence once', async () => {
    const evidence = await select<{ kind: string; count: number }>(
      `select kind, count(*)::int as count from evidence group by kind order by kind`,
    );
    const courses = LEARNERS * SLUGS.length;
    expect(evidence).toEqual([
      { kind: 'course-completed', count: courses },
      { kind: 'lesson-completed', count: courses * 2 },
      { kind: 'quiz-passed', count: courses },
      { kind: 'vneid-sign-in', count: LEARNERS },
    ]);
    expect(
      await select(`select from lesson_progress l where not exists (select from evidence e where e.person_id = l.person_id
        and e.source_key = 'lesson-completed:' || l.enrolment_id || ':' || l.lesson_key)`),
    ).toEqual([]);
  });

  it('each has its audit row once', async () => {
    const rows = await select<{ action: string; count: number; subjects: number }>(
      `select action, count(*)::int as count, count(distinct (subject_id, details->>'lesson'))::int as subjects
       from audit_entry where subject_person_id is not null group by action order by action`,
    );
    const courses = LEARNERS * SLUGS.length;
    const once = (action: string, count: number) => ({ action, count, subjects: count });
    expect(rows).toEqual([
      once('certificate.issued', courses),
      once('confirmation-case.ready', LEARNERS),
      once('course.completed', courses),
      once('enrolment.opened', courses),
      once('lesson.completed', courses * 2),
      once('quiz.submitted', courses),
    ]);
  });

  it('each completed course has its certificate once', async () => {
    expect(
      await select(`select e.id from enrolment e left join certificate c on c.enrolment_id = e.id
        where e.completed_at is not null group by e.id having count(c.id) <> 1`),
    ).toEqual([]);
    expect(await select('select from certificate')).toHaveLength(LEARNERS * SLUGS.length);
  });

  it('every reaction was done once, and none failed', async () => {
    expect(await select('select from reaction_delivery where done_at is null or failed_at is not null')).toEqual([]);
    expect(await select('select from job_request')).toEqual([]);
    const told = await select<{ name: string; count: number }>(
      `select name, count(*)::int as count from outbox_event where name in ('certificate.issued', 'course.completed')
       group by name order by name`,
    );
    const count = LEARNERS * SLUGS.length;
    expect(told).toEqual([
      { name: 'certificate.issued', count },
      { name: 'course.completed', count },
    ]);
  });

  it('everybody’s decision stands, is what a fresh check would find, and follows from the one before', async () => {
    const standing = () => select(`select person_id, decision_id, outcome from current_decision order by person_id`);
    const before = await standing();
    expect(before).toHaveLength(LEARNERS);
    expect(before).toEqual(members.map(() => expect.objectContaining({ outcome: 'met' })));
    for (const { personId } of members) await product.get(Universalization).checkPerson(personId);
    expect(await standing()).toEqual(before);
    expect(await select(`select from decision group by person_id, previous_id having count(*) > 1`)).toEqual([]);
  });

  it('the rates are what a fresh count finds', async () => {
    const cells = () =>
      select<object>('select hamlet_id, target_group, population, enrolled, universalized from rate order by 1, 2');
    const before = await cells();
    expect(before).toContainEqual(expect.objectContaining({ target_group: 'resident', universalized: LEARNERS }));
    const hamletIds = await select<{ id: string }>(`select distinct hamlet_id as id from rate`);
    for (const { id } of hamletIds) await product.get(Rates).recount(id);
    expect(await cells()).toEqual(before);
  });
});
