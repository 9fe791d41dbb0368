import type { Role } from '@hvs/contracts';
import { newId } from '@hvs/kernel';
import { Evidence } from '@hvs/foundation/evidence';
import { type UnitView, Units } from '@hvs/foundation/units';
import { CriteriaSets } from '@hvs/outcome/criteria';
import { Rates } from '@hvs/outcome/statistics';
import type { CourseVersion } from '@hvs/study/courses';
import request from 'supertest';
import { type GivenPerson, type SignedIn, startWorld, type World } from '../../support/index.js';
import { StudyScenes } from '../../support/study-scenes.js';
import type { About, Made } from './about.js';

/** Every role that reaches others. */
const STAFF = ['police-officer', 'administrator', 'helper', 'trainer', 'hamlet-lead'] as const;
const SET = {
  combining: 'required',
  basis: { kind: 'commune-proposal', note: '' },
  inForceFrom: '2026-01-01',
} as const;

/** Kẻ Sặt and the commune beside it, with people of office on both sides of the border. */
export class Town {
  readonly studies: StudyScenes;
  course: CourseVersion;
  hamlets: UnitView[];
  /** Officers with every role: of Kẻ Sặt, a colleague of theirs, and of the commune beside. */
  here: SignedIn;
  colleague: SignedIn;
  there: SignedIn;
  /** Administrators at the province: who approves, and who writes. */
  province: SignedIn;
  writer: SignedIn;

  private constructor(readonly world: World) {
    this.studies = new StudyScenes(world);
  }

  static async start(): Promise<Town> {
    const world = await startWorld({ CONFIRMATION_GATEWAY_URL: 'http://127.0.0.1:9/confirmation-gateway' });
    const town = new Town(world);
    const document = { key: 'vneid', kind: 'vneid-level', accountLevel: 2 } as const;
    await world
      .get(CriteriaSets)
      .ensureShipped([{ ...SET, targetGroup: 'resident', version: 1, title: 'Thử', document }]);
    town.course = await town.studies.course();
    const keSat = await world.given.keSat();
    const beside = await world.given.commune('Xã Bên', ['Thôn bên']);
    town.hamlets = keSat.hamlets;
    town.here = await town.staff(STAFF, keSat.commune, keSat.hamlets[0]);
    town.colleague = await town.staff(STAFF, keSat.commune, keSat.hamlets[0]);
    town.there = await town.staff(STAFF, beside.commune, beside.hamlets[0]);
    const province = await world.get(Units).findByPath('p31');
    town.province = await town.staff(['administrator'], province, keSat.hamlets[0]);
    town.writer = await town.staff(['administrator'], province, keSat.hamlets[0]);
    for (const officer of [town.here, town.colleague, town.there]) {
      await town.done(officer, 'post', 'police/look-purpose', { purpose: 'Xét xác nhận hoàn thành phổ cập' });
    }
    await world.get(Rates).recountEverywhere();
    return town;
  }

  /** Somebody with these roles at a unit, signed in as staff do. */
  async staff(roles: readonly Role[], at: UnitView | null, living: UnitView | undefined): Promise<SignedIn> {
    if (!at || !living) throw new Error('people of office live in a hamlet and have a unit');
    const person = await this.world.given.person({ in: living });
    return this.world.given.signedIn(
      person,
      roles.map((role) => ({ role, at })),
    );
  }

  async resident(): Promise<About> {
    const person = await this.world.given.person({ fullName: 'Trần Thị Sen', phone: '0912345678' });
    return { ...person, ...(await this.world.given.signedIn(person)), made: {} };
  }

  /** A deed that must succeed, with its answer and what follows from it. */
  async done(who: SignedIn, method: 'get' | 'post' | 'put', path: string, body?: object): Promise<Made> {
    const asked = request(this.world.app.getHttpServer())[method](`/api/${path}`).set('cookie', who.cookie);
    const answer = await asked.send(body ?? {});
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
    return answer.body as Made;
  }

  async sendFile(who: SignedIn, path: string, file: { name: string; content: Buffer }): Promise<Made> {
    const asked = request(this.world.app.getHttpServer()).post(`/api/${path}`).set('cookie', who.cookie);
    const answer = await asked.attach('file', file.content, file.name);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${answer.text}`);
    await this.world.settle();
    return answer.body as Made;
  }

  /** The person signed in with an account of level 2, which is all that the criteria ask for. */
  async meetsCriteria({ id: personId, communeId }: GivenPerson): Promise<string> {
    const { evidenceId } = await this.world.database.transaction(() =>
      this.world.get(Evidence).record({
        personId,
        communeId,
        kind: 'vneid-sign-in',
        value: { accountLevel: 2, authenticationLevel: 2 },
        provenance: 'vneid',
        sourceKey: newId(),
        occurredAt: this.world.clock.now(),
      }),
    );
    await this.world.settle();
    return evidenceId;
  }

  /** One id that a statement with one parameter finds. */
  async idOf(sql: string, parameter: string): Promise<string> {
    const [row] = await this.world.database.query<{ id: string }>(sql, [parameter]);
    if (!row) throw new Error(`the scene lacks a row: ${sql}`);
    return row.id;
  }
}
