import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { solutionOfQuestion } from '@hvs/contracts';
import { Rates } from '@hvs/outcome/statistics';
import { CriteriaSets } from '@hvs/outcome/criteria';
import { Universalization } from '@hvs/outcome/universalization';
import { type CourseVersion, Courses, readContent } from '@hvs/study/courses';
import { startVneidSandbox, type VneidSandbox } from '../../apps/vneid-sandbox/src/sandbox.js';
import { CookieWalker } from '../support/cookie-walker.js';
import type { GivenPerson, SignedIn } from '../support/index.js';
import { findFreePort } from '../../scripts/lib/ports.mjs';
import { RealProduct } from '../support/real-product.js';
import { until } from '../support/until.js';
import { type AnswerKey, type Send, WireLearner } from '../support/wire-learner.js';

const PASSCODE = 'thu-nghiem';
const NOTHING_MISSING = { outcome: 'met', metCount: 4, totalCount: 4, missing: [] };

// Deadlines are in the waits themselves; this only keeps a slow machine from looking like a failure.
jest.setTimeout(60_000);

interface Home {
  nextStep: { kind: string; courseSlug?: string };
  enrolments: { courseSlug: string; quizPassed: boolean; certificateNumber: string | null }[];
  universalization: { outcome: string; missing: string[] } | null;
}

let product: RealProduct;
let sandbox: VneidSandbox;
let folder: string;
let sen: GivenPerson;
let learner: SignedIn;
let officer: SignedIn;
let administrator: SignedIn;
let courses: CourseVersion[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hvs-journey-'));
  await prepareProduct();
  await setScene();
  await product.start();
});

afterAll(async () => {
  await product?.close();
  await sandbox?.close();
  await rm(folder, { recursive: true, force: true });
});

async function prepareProduct(): Promise<void> {
  const port = await findFreePort();
  const peopleFile = join(folder, 'people.jsonl');
  const redirectUris = [`http://127.0.0.1:${port}/api/public/sign-in/vneid/callback`];
  sandbox = await startVneidSandbox({ port: 0, peopleFile, redirectUris });
  product = await RealProduct.prepare({ port, environment: { VNEID_ISSUER: sandbox.url } });
}

async function setScene(): Promise<void> {
  for (const document of readContent('content')) await product.get(Courses).publish(document);
  await product.get(CriteriaSets).ensureShipped();
  courses = await product.get(Courses).all();
  const { commune } = await product.given.keSat();
  sen = await product.given.person({ fullName: 'Phạm Thị Sen', birthDate: '1955-02-03' });
  learner = await product.given.signedIn(sen);
  await tellSandbox(sen);
  const staff = { binh: await product.given.person(), cuc: await product.given.person() };
  officer = await product.given.signedIn(staff.binh, [{ role: 'police-officer', at: commune }]);
  administrator = await product.given.signedIn(staff.cuc, [{ role: 'administrator', at: commune }]);
  // As the nightly pass does, which may or may not come while this runs
  await product.get(Universalization).checkPerson(sen.id);
  await product.get(Rates).recountEverywhere();
}

/** VNeID knows the learner, with an account of level 2. */
async function tellSandbox({ fullName: name, citizenId }: GivenPerson): Promise<void> {
  const at = { sub: 'sub-sen', passcode: PASSCODE, birthDate: '1955-02-03', gender: 'female', residence: 'Kẻ Sặt' };
  await writeFile(join(folder, 'people.jsonl'), JSON.stringify({ ...at, name, citizenId, accountLevel: 2 }));
}

/** Asks as somebody who is signed in; every answer of this journey is a success. */
const as = (who: SignedIn): Send =>
  async function send<Body>(method: Parameters<Send>[0], path: string, body?: object) {
    const reply = await product.request<Body>(method, path, { cookie: who.cookie, ...(body ? { body } : {}) });
    if (reply.status >= 300) throw new Error(`${method} ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
    return reply;
  };

const home = async (): Promise<Home> => (await as(learner)<Home>('GET', '/learner/home')).body;

async function answersOf({ versionId }: CourseVersion): Promise<AnswerKey> {
  const bank = await product.get(Courses).questionBank(versionId);
  return new Map(bank.map((question) => [question.key, solutionOfQuestion(question).answer]));
}

async function ratesOfResidents(): Promise<object[]> {
  const path = '/administrator/rates?targetGroup=resident';
  return (await as(administrator)<{ total: object[] }>('GET', path)).body.total;
}

async function recordAtPolice(): Promise<Record<string, unknown>> {
  await as(officer)('POST', '/police/look-purpose', { purpose: 'Xét xác nhận hoàn thành phổ cập' });
  return (await as(officer)<Record<string, unknown>>('GET', `/police/people/${sen.id}/record`)).body;
}

describe('a learner on the way to being universalized', () => {
  it('begins with nothing, and is told to enrol', async () => {
    expect(await home()).toMatchObject({
      nextStep: { kind: 'enrol' },
      enrolments: [],
      universalization: { outcome: 'not-met', metCount: 1, totalCount: 4 },
    });
    expect(await ratesOfResidents()).toMatchObject([{ population: 3, enrolled: 0, universalized: 0 }]);
  });

  it('studies all courses, passes their quizzes, and finds a certificate for each soon after', async () => {
    const student = new WireLearner(as(learner));
    for (const course of courses) {
      const enrolmentId = await student.enrol(course);
      await student.finishLessons(enrolmentId, course);
      const submitted = await student.passQuiz(enrolmentId, await answersOf(course));
      expect(submitted.result).toMatchObject({ passed: true, scorePercent: 100 });
    }
    const { enrolments } = await until('both certificates are there', async () => {
      const seen = await home();
      return seen.enrolments.every(({ certificateNumber }) => certificateNumber) && seen;
    });
    expect(enrolments).toHaveLength(courses.length);
  });

  it('has certificates that a stranger can check without signing in', async () => {
    const { enrolments } = await home();
    for (const { certificateNumber } of enrolments) {
      const { status, body } = await product.request('GET', `/public/certificates/${certificateNumber}`);
      expect({ status, body }).toMatchObject({ status: 200, body: { status: 'valid', holderName: sen.fullName } });
    }
  });

  it('is told that VNeID is still missing, signs in with it, and is universalized', async () => {
    await until('VNeID is the next step', async () => (await home()).nextStep.kind === 'vneid');
    const { universalization } = await until('the check has run', async () => {
      const seen = await home();
      return seen.universalization?.missing.length === 1 && seen;
    });
    expect(universalization?.outcome).toBe('cannot-tell');
    const arrival = await new CookieWalker().signInWithVneid(product.url, { ...sen, passcode: PASSCODE });
    expect(arrival).toMatchObject({ status: 302, location: `${product.url}/` });
    await until('the learner is universalized', async () => (await home()).universalization?.outcome === 'met');
    expect(await home()).toMatchObject({ nextStep: { kind: 'done' }, universalization: NOTHING_MISSING });
  });

  it('appears at the police officer’s with evidence and certificates, universalized but not confirmed', async () => {
    await product.settle();
    const record = await recordAtPolice();
    expect(record).toMatchObject({
      person: { id: sen.id, fullName: sen.fullName, vneidAccountLevel: 2 },
      universalization: { groups: [{ targetGroup: 'resident', outcome: 'met' }] },
      confirmation: null,
    });
    expect(record['certificates']).toHaveLength(courses.length);
    expect(record['evidence']).toHaveLength(courses.reduce((sum, { lessons }) => sum + lessons.length + 2, 1));
  });

  it('can see that the officer looked, and why', async () => {
    const { body } = await as(learner)<{ views: object[] }>('GET', '/learner/record-views');
    expect(body.views).toMatchObject([{ purpose: 'Xét xác nhận hoàn thành phổ cập' }]);
  });

  it('has moved the rate that the administrator sees', async () => {
    expect(await ratesOfResidents()).toMatchObject([{ population: 3, enrolled: 1, universalized: 1, confirmed: 0 }]);
  });

  it('is confirmed by the officer in the end, which the rate shows apart', async () => {
    await as(officer)('POST', '/police/confirmations', { personId: sen.id, confirmedOn: '2026-11-20' });
    await product.settle();
    expect(await ratesOfResidents()).toMatchObject([{ universalized: 1, confirmed: 1 }]);
  });
});
