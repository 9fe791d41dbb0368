import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { RIGHTS } from '@hvs/contracts';
import { routesOf } from '../architecture/routes-of.js';
import type { SignedIn } from '../support/index.js';
import { ask, type Answer } from './border/ask.js';
import type { About } from './border/about.js';
import type { Probe, Probes } from './border/probe.js';
import { ADMINISTRATOR_PROBES } from './border/probes/administrator.js';
import { CARE_PROBES } from './border/probes/care.js';
import { CERTIFICATE_PROBES } from './border/probes/certificates.js';
import { COURSE_PROBES } from './border/probes/courses.js';
import { CRITERIA_PROBES } from './border/probes/criteria.js';
import { CLASS_PLACE_PROBES, ENROLMENT_PROBES } from './border/probes/enrolments.js';
import { FILE_PROBES } from './border/probes/files.js';
import { INTERCHANGE_PROBES } from './border/probes/interchange.js';
import { LEARNER_PROBES } from './border/probes/learner.js';
import { POLICE_CASE_PROBES } from './border/probes/police-cases.js';
import { POLICE_DESK_PROBES } from './border/probes/police-desk.js';
import { QUESTION_PROBES } from './border/probes/questions.js';
import { QUIZ_PROBES } from './border/probes/quizzes.js';
import { PRACTICE_PROBES } from './border/probes/practices.js';
import { Town } from './border/town.js';
import { whatIsRegistered } from './border/what-is-registered.js';

/** One for each route that reaches somebody's rows. */
const PROBES: Probes = {
  ...ADMINISTRATOR_PROBES,
  ...CARE_PROBES,
  ...CERTIFICATE_PROBES,
  ...COURSE_PROBES,
  ...CRITERIA_PROBES,
  ...ENROLMENT_PROBES,
  ...CLASS_PLACE_PROBES,
  ...FILE_PROBES,
  ...INTERCHANGE_PROBES,
  ...LEARNER_PROBES,
  ...POLICE_CASE_PROBES,
  ...POLICE_DESK_PROBES,
  ...PRACTICE_PROBES,
  ...QUESTION_PROBES,
  ...QUIZ_PROBES,
};

/** Parameters that name no person's row: courses and their files are everybody's, a certificate's number is to be checked. */
const OF_NOBODY = new Set([
  ':slug',
  ':lessonKey',
  ':number',
  ':file',
  ':fileId',
  ':page',
  ':packageId',
  ':packageId*',
  ':packageKey',
  ':part',
  ':list',
]);
const ID = /^[0-9a-f]{8}-/;
/** A count in JSON that is not zero. */
const SOME = /":[1-9]/;

let town: Town;

beforeAll(async () => {
  town = await Town.start();
});
// A helper of one probe may have gone over to somebody's account
afterEach(async () => {
  await town.world.database.query(
    `update session set assisting = null, assisting_until = null where assisting is not null`,
  );
});
afterAll(() => town.world.close());

/** A resident about whom the request of an insider is a good one. */
async function residentFor({ scene }: Probe): Promise<About> {
  const about = await town.resident();
  const made = (await scene?.(town, about)) ?? {};
  await town.world.settle();
  return { ...about, made };
}

/** What must not cross the border: who the person is, what is kept of them, and even that the hamlets are there. */
function secretsOf({ id, fullName, citizenId, made }: About, echoes: readonly string[] = []): string[] {
  const kept = Object.entries(made).flatMap(([name, value]) =>
    value && ID.test(value) && !echoes.includes(name) ? value : [],
  );
  return [id, fullName, citizenId, ...kept, ...town.hamlets.flatMap((hamlet) => [hamlet.id, hamlet.name])];
}

const told = ({ text }: Answer, secrets: readonly string[]) => secrets.filter((secret) => text.includes(secret));

function insiderOf({ insider }: Probe, about: About): SignedIn {
  return { staff: town.here, resident: about, province: town.province }[insider];
}

function expectToTellNothing(answer: Answer, { beyond, tells, counts }: Probe): void {
  if (typeof tells === 'string') expect(answer.text).not.toContain(tells);
  if (counts) expect(answer.text).not.toMatch(SOME);
  if (!beyond) return expect([200, 202, 404]).toContain(answer.status);
  const code = answer.status < 300 ? undefined : (JSON.parse(answer.text) as { code: string }).code;
  expect({ status: answer.status, ...(code && { code }) }).toEqual(beyond);
}

function expectToBeServed(answer: Answer, { tells, counts }: Probe, secrets: readonly string[]): void {
  expect(answer.status < 300 ? 'served' : answer.text).toBe('served');
  if (tells === true) expect(told(answer, secrets)).not.toEqual([]);
  if (typeof tells === 'string') expect(answer.text).toContain(tells);
  if (counts) expect(answer.text).toMatch(SOME);
}

describe('the border of a commune', () => {
  it('is tried at every route that reaches somebody', () => {
    const reachesOthers = new Set<string>(
      Object.values(RIGHTS).flatMap((rights) => Object.keys(rights).filter((right) => !right.startsWith('own-'))),
    );
    const routes = routesOf(town.world);
    const ofSomebody = routes.filter(
      ({ path, permission }) =>
        reachesOthers.has(permission ?? '') ||
        path.split('/').some((part) => part.startsWith(':') && !OF_NOBODY.has(part)),
    );
    const names = ofSomebody.map(({ method, path }) => `${method} ${path}`);
    expect(names.filter((name) => !PROBES[name])).toEqual([]);
    const served = new Set(routes.map(({ method, path }) => `${method} ${path}`));
    expect(Object.keys(PROBES).filter((name) => !served.has(name))).toEqual([]);
  });

  it.each(Object.entries(PROBES))('hides everybody from the officers beyond it: %s', async (route, probe) => {
    const about = await residentFor(probe);
    const before = await whatIsRegistered(town.world.database, about.id);
    const beyond = await ask(town, route, probe, about, town.there);
    expect(told(beyond, secretsOf(about, probe.echoes))).toEqual([]);
    expectToTellNothing(beyond, probe);
    await town.world.settle();
    expect(await whatIsRegistered(town.world.database, about.id)).toEqual(before);

    const within = await ask(town, route, probe, about, insiderOf(probe, about));
    expectToBeServed(within, probe, secretsOf(about)); // the request was a good one: it was the border that held
  });

  it.each(Object.entries(LEARNER_PROBES))(
    'hides what is a person’s own even from the officers of the same commune: %s',
    async (route, probe) => {
      const about = await residentFor(probe);
      const before = await whatIsRegistered(town.world.database, about.id);
      expect((await ask(town, route, probe, about, town.here)).status).toBe(probe.beyond?.status ?? 404);
      expect(await whatIsRegistered(town.world.database, about.id)).toEqual(before);
    },
  );
});
