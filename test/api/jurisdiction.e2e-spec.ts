import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RIGHTS } from '@hvs/contracts';
import type { UnitView } from '@hvs/foundation/units';
import { newId } from '@hvs/kernel';
import { CriteriaSets } from '@hvs/outcome/criteria';
import { Rates } from '@hvs/outcome/statistics';
import type { CourseVersion } from '@hvs/study/courses';
import { Quizzes } from '@hvs/study/quizzes';
import ExcelJS from 'exceljs';
import request from 'supertest';
import { type Route, routesOf } from '../architecture/routes-of.js';
import { type GivenPerson, startWorld, type World } from '../support/index.js';
import { StudyScenes } from '../support/study-scenes.js';

/** Whom the requests are about: a resident of Kẻ Sặt in the middle of a course. */
interface Resident extends GivenPerson {
  cookie: string;
  enrolmentId: string;
  attemptId: string;
  questionKey: string;
  /** A register import of the commune that held this person. */
  importId: string;
}

/** The body a route is asked with, and the parameters of its address. The same request is made by both sides of the border. */
interface Probe {
  body?: (about: Resident) => object;
  query?: (about: Resident) => object;
  /** The insider is told something that must not cross the border: the search for it is no empty one. */
  tells?: true;
  /** Sends a register of the resident as a file. */
  sendsRegister?: true;
  /** Who may: an officer of the resident's commune, or the resident alone. */
  insider: 'staff' | 'resident';
}

/** One for each route that reaches somebody's rows. */
const PROBES: Record<string, Probe> = {
  'GET /api/administrator/people': { insider: 'staff', tells: true, query: ({ fullName }) => ({ name: fullName }) },
  'POST /api/administrator/people/:personId/learner-card': { insider: 'staff', tells: true },
  'GET /api/administrator/register-imports': { insider: 'staff', tells: true },
  'POST /api/administrator/register-imports': { insider: 'staff', sendsRegister: true },
  'GET /api/administrator/register-imports/:importId': { insider: 'staff' },
  'GET /api/administrator/register-imports/:importId/rejected-rows': { insider: 'staff' },
  'GET /api/administrator/register-imports/:importId/rows': { insider: 'staff', query: () => ({ after: 0 }) },
  'GET /api/administrator/register-template': { insider: 'staff', tells: true },
  'GET /api/administrator/rates': { insider: 'staff', tells: true },
  'POST /api/police/confirmations': {
    insider: 'staff',
    body: ({ id }) => ({ personId: id, confirmedOn: '2026-11-20' }),
  },
  'POST /api/police/record-looks': {
    insider: 'staff',
    tells: true,
    body: ({ citizenId }) => ({ citizenId, purpose: 'Xét xác nhận hoàn thành phổ cập' }),
  },
  'DELETE /api/learner/enrolments/:enrolmentId': { insider: 'resident' },
  'POST /api/learner/lesson-completions': {
    insider: 'resident',
    body: ({ enrolmentId }) => ({ id: newId(), enrolmentId, lessonKey: 'bai-mot' }),
  },
  'POST /api/learner/quiz-attempts': { insider: 'resident', body: ({ enrolmentId }) => ({ enrolmentId }) },
  'GET /api/learner/quiz-attempts/:attemptId': { insider: 'resident' },
  'PUT /api/learner/quiz-attempts/:attemptId/answers/:questionKey': {
    insider: 'resident',
    body: () => ({ chosen: ['a'] }),
  },
  'POST /api/learner/quiz-attempts/:attemptId/submission': { insider: 'resident' },
};

/** Parameters that name no person's row: courses are everybody's, and a certificate's number is made to be checked. */
const OF_NOBODY = new Set([':slug', ':lessonKey', ':number', ':file']);

let world: World;
let scenes: StudyScenes;
let course: CourseVersion;
let routes: Route[];
let hamlets: UnitView[];
let officerOfHere: string;
let officerOfThere: string;
let importId: string;

beforeAll(async () => {
  world = await startWorld();
  scenes = new StudyScenes(world);
  routes = routesOf(world);
  await world.get(CriteriaSets).ensureShipped();
  course = await scenes.course();
  const here = await world.given.keSat();
  const there = await world.given.commune('Xã Bên', ['Thôn bên']);
  hamlets = here.hamlets;
  officerOfHere = await staffOf(here.commune, await world.given.person());
  officerOfThere = await staffOf(there.commune, await world.given.person(there.hamlets[0] && { in: there.hamlets[0] }));
  await world.get(Rates).recountEverywhere();
  const sent = await request(world.app.getHttpServer())
    .post('/api/administrator/register-imports')
    .set('cookie', officerOfHere)
    .attach('file', await registerOf(await world.given.person()), 'so-dan-cu.xlsx');
  importId = (sent.body as { importId: string }).importId;
  await world.settle();
});
afterAll(() => world.close());

/** Every role that reaches others, at one commune; signed in as staff do. */
async function staffOf(at: UnitView, person: GivenPerson): Promise<string> {
  const roles = (['police-officer', 'administrator', 'helper', 'hamlet-lead'] as const).map((role) => ({ role, at }));
  return (await world.given.signedIn(person, roles)).cookie;
}

async function resident(): Promise<Resident> {
  const person = await world.given.person({ fullName: 'Trần Thị Sen', phone: '0912345678' });
  const { accountId, cookie } = await world.given.signedIn(person);
  const learner = { accountId, personId: person.id, communeId: person.communeId, hamletId: person.hamletId };
  const enrolmentId = await scenes.afterLessons(learner, course);
  const { attemptId, questions } = await world.get(Quizzes).start(learner, enrolmentId);
  const questionKey = questions[0]?.key ?? '';
  return { ...person, cookie, enrolmentId, attemptId, questionKey, importId };
}

/** A register that says the person lives elsewhere, and has a row to reject. */
async function registerOf({ fullName, citizenId }: GivenPerson): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Sổ').addRows([
    ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Số định danh cá nhân', 'Thôn'],
    [fullName, '20/05/1980', 'Nữ', citizenId, hamlets[1]?.name],
    ['Trần Văn Sai', '99/03/1966', 'Nam', '', hamlets[1]?.name],
  ]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

interface Answer {
  status: number;
  text: string;
}

async function ask(name: string, about: Resident, cookie: string): Promise<Answer> {
  const [method = '', address = ''] = name.split(' ');
  const values: Record<string, string> = { ...about, personId: about.id };
  const path = address.replace(/:(\w+)/g, (_, parameter: string) => values[parameter] ?? parameter);
  const verb = method.toLowerCase() as 'get' | 'post' | 'put' | 'delete';
  const { query, body, sendsRegister } = PROBES[name] ?? {};
  const http = request(world.app.getHttpServer());
  const asked = http[verb](path)
    .set('cookie', cookie)
    .query(query?.(about) ?? {})
    .responseType('blob');
  if (sendsRegister) asked.attach('file', await registerOf(about), 'so-dan-cu.xlsx');
  const answer = await (body ? asked.send(body(about)) : asked);
  return { status: answer.status, text: await wordsOf(answer.body as Buffer) };
}

/** The words of an answer, those of the cells when it is a workbook. */
async function wordsOf(body: Buffer): Promise<string> {
  if (!Buffer.isBuffer(body)) return '';
  if (!body.subarray(0, 2).equals(Buffer.from('PK'))) return body.toString('utf8');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(body as never);
  return JSON.stringify(book.worksheets.map((sheet) => sheet.getSheetValues()));
}

/** What must not cross the border: who the person is, and even that the hamlets are there. */
const secretsOf = (about: Resident): string[] => [
  about.id,
  about.fullName,
  about.citizenId,
  about.enrolmentId,
  about.attemptId,
  about.importId,
  ...hamlets.flatMap(({ id, name }) => [id, name]),
];

/** What the register and the ledgers hold of the person. */
async function registered({ id }: Resident): Promise<unknown> {
  return world.database.query(
    `select commune_id, hamlet_id, full_name, phone, (select count(*) from confirmation c where c.person_id = p.id) as confirmed,
       (select count(*) from pin_credential k join account a on a.id = k.account_id where a.person_id = p.id) as cards
     from person p where id = $1`,
    [id],
  );
}

describe('the border of a commune', () => {
  it('is tried at every route that reaches somebody', () => {
    const reachesOthers = new Set<string>(
      Object.values(RIGHTS).flatMap((rights) => Object.keys(rights).filter((right) => !right.startsWith('own-'))),
    );
    const ofSomebody = routes.filter(
      ({ path, permission }) =>
        reachesOthers.has(permission ?? '') ||
        path.split('/').some((part) => part.startsWith(':') && !OF_NOBODY.has(part)),
    );
    const untried = ofSomebody.map(({ method, path }) => `${method} ${path}`).filter((name) => !PROBES[name]);
    expect(untried).toEqual([]);
  });

  it.each(Object.entries(PROBES))(
    'hides everybody from the officers beyond it: %s',
    async (name, { insider, tells }) => {
      const about = await resident();
      const before = await registered(about);
      const beyond = await ask(name, about, officerOfThere);
      expect([200, 202, 404]).toContain(beyond.status);
      expect(secretsOf(about).filter((secret) => beyond.text.includes(secret))).toEqual([]);
      await world.settle();
      expect(await registered(about)).toEqual(before);

      const within = await ask(name, about, insider === 'staff' ? officerOfHere : about.cookie);
      expect(secretsOf(about).some((secret) => within.text.includes(secret)) || !tells).toBe(true);
      expect(within.status).toBeLessThan(300); // the request was a good one: it was the border that held
    },
  );

  it.each(Object.entries(PROBES).filter(([, { insider }]) => insider === 'resident'))(
    'hides what is a person’s own even from the officers of the same commune: %s',
    async (name) => {
      expect((await ask(name, await resident(), officerOfHere)).status).toBe(404);
    },
  );
});
