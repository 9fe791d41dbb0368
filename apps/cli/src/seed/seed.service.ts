import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { Accounts, CredentialHashes, Staff } from '@hvs/foundation/identity';
import { Units } from '@hvs/foundation/units';
import { type Clock, todayIn, VIETNAM } from '@hvs/kernel';
import { CLOCK, Config } from '@hvs/platform/config';
import { Crypto } from '@hvs/platform/crypto';
import { Database } from '@hvs/platform/database';
import { Rates } from '@hvs/outcome/statistics';
import { Universalization } from '@hvs/outcome/universalization';
import { Courses, readContent } from '@hvs/study/courses';
import { tellStories } from './activity/learner-story.js';
import { writeActivity } from './activity/write-activity.js';
import type { SeededCourse } from './activity/write-course-stage.js';
import { type CastMember, chooseCast } from './cast.js';
import { drawFrom } from './draw-from.js';
import { KE_SAT } from './ke-sat.js';
import { makePopulation } from './population/index.js';
import type { SeededPerson } from './seeded-person.js';
import { writePopulation } from './write-population.js';
import { writeSignIn } from './write-sign-in.js';
import { writeVneidPeople } from './vneid-people.js';

export interface SeedWishes {
  size: number;
  seed: number;
  tell: (line: string) => void;
}

const CAST_DAYS_AGO = 20;

/** Fills an empty database with one made-up commune: its people, some weeks of learning, decisions and rates. */
@Injectable()
export class Seed {
  constructor(
    private readonly database: Database,
    private readonly crypto: Crypto,
    private readonly config: Config,
    private readonly units: Units,
    private readonly courses: Courses,
    private readonly accounts: Accounts,
    private readonly staff: Staff,
    private readonly hashes: CredentialHashes,
    private readonly universalization: Universalization,
    private readonly rates: Rates,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** True when the register holds nobody. */
  async isDatabaseEmpty(): Promise<boolean> {
    const rows = await this.database.query('select from person limit 1');
    return rows.length === 0;
  }

  /** Publishes the courses of the content folder and the criteria sets that come with the product. */
  async publishContent(): Promise<SeededCourse[]> {
    for (const document of readContent(this.config.contentDir)) await this.courses.publish(document);
    await this.universalization.ensureCriteriaSets();
    const courses = await this.courses.all();
    return Promise.all(
      courses.map(async (course) => ({ course, bank: await this.courses.questionBank(course.versionId) })),
    );
  }

  async run({ size, seed, tell }: SeedWishes): Promise<void> {
    const now = this.clock.now();
    const draw = drawFrom(seed);
    const courses = await this.publishContent();
    const { people, cast } = await this.database.transaction(async () => {
      const commune = await this.units.establishCommune({ ...KE_SAT, hamlets: KE_SAT.hamlets });
      tell(`made-up people: ${size} in ${commune.hamlets.length} hamlets`);
      const population = makePopulation({ seed, size, hamlets: commune.hamlets, today: todayIn(VIETNAM, now) });
      const written = await writePopulation(population, commune, { database: this.database, crypto: this.crypto });
      const chosen = chooseCast(written);
      tell('some weeks of learning');
      await writeActivity(this.storiesOf(written, chosen, draw), courses, { database: this.database, now, draw });
      await writeSignIn(chosen, commune, this.services, this.config.dataDir);
      return { people: written, cast: chosen };
    });
    await this.writeVneid(people, cast);
    await this.database.query('analyze');
    await this.decide(todayIn(VIETNAM, now), tell);
  }

  private get services() {
    const { database, accounts, staff, hashes, clock } = this;
    return { database, accounts, staff, hashes, clock };
  }

  private storiesOf(people: SeededPerson[], cast: ReadonlyMap<CastMember, SeededPerson>, draw: () => number) {
    const inCast = new Set([...cast.values()].map(({ id }) => id));
    const others = tellStories(
      people.filter(({ id }) => !inCast.has(id)),
      draw,
    );
    const own = [...cast].map(([{ stages, signIn }, person]) => ({
      person,
      stages,
      signsInWithVneid: signIn === 'vneid' && stages.length > 0,
      confirmed: false,
      daysAgo: CAST_DAYS_AGO,
    }));
    return [...own, ...others];
  }

  private async writeVneid(people: SeededPerson[], cast: ReadonlyMap<CastMember, SeededPerson>): Promise<void> {
    const featured = new Map([...cast].map(([member, person]) => [person.id, member.who]));
    const file = join(this.config.dataDir, 'vneid-sandbox', 'people.jsonl');
    await writeVneidPeople(file, people, KE_SAT.hamlets, featured);
  }

  /** Judges everyone and counts every hamlet, as the first night would. */
  private async decide(day: string, tell: (line: string) => void): Promise<void> {
    tell('checking everyone against the criteria');
    await this.universalization.continueFullPass(await this.universalization.startFullPass(day));
    const hamlets = await this.database.query<{ id: string }>(`select id from unit where kind = 'hamlet'`);
    for (const { id } of hamlets) await this.rates.recount(id);
    // The night's own events and requests have nothing left to do: everything is decided and counted.
    await this.database.query(`delete from job_request`);
    await this.database.query(`delete from outbox_event`);
  }
}
