import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { type Clock, todayIn, VIETNAM } from '@hvs/kernel';
import { CLOCK, Config } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { type LearnerStory, tellStories } from './activity/learner-story.js';
import { writeActivity } from './activity/write-activity.js';
import { type CastMember, chooseCast } from './cast.js';
import { ContentPublisher } from './content-publisher.js';
import { drawFrom } from './draw-from.js';
import { FirstNight } from './first-night.js';
import { KE_SAT } from './ke-sat.js';
import { makePopulation } from './population/index.js';
import { RegisterWriter } from './register-writer.js';
import type { SeededPerson } from './seeded-person.js';
import { SignInWriter } from './sign-in-writer.js';
import { writeVneidPeople } from './vneid-people.js';

export interface SeedWishes {
  size: number;
  seed: number;
  tell: (line: string) => void;
}

type Cast = ReadonlyMap<CastMember, SeededPerson>;

const CAST_DAYS_AGO = 20;

/** Fills an empty database with one made-up commune: its people, some weeks of learning, decisions and rates. */
@Injectable()
export class Seed {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
    private readonly content: ContentPublisher,
    private readonly register: RegisterWriter,
    private readonly signIn: SignInWriter,
    private readonly firstNight: FirstNight,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** True when the register holds nobody. */
  async isDatabaseEmpty(): Promise<boolean> {
    const rows = await this.database.query('select from person limit 1');
    return rows.length === 0;
  }

  /** What a real commune begins with: courses, criteria and units. Its people come from its own register. */
  async runWithoutPeople(): Promise<void> {
    await this.content.publish();
    await this.register.establishKeSat();
  }

  async run(wishes: SeedWishes): Promise<void> {
    const { people, cast } = await this.database.transaction(() => this.writePeople(wishes));
    const featured = new Map([...cast].map(([member, person]) => [person.id, member.who]));
    const file = join(this.config.dataDir, 'vneid-sandbox', 'people.jsonl');
    await writeVneidPeople(file, people, KE_SAT.hamlets, featured);
    await this.database.query('analyze');
    wishes.tell('Xét mọi người theo tiêu chí (checking everyone)');
    await this.firstNight.pass(todayIn(VIETNAM, this.clock.now()));
  }

  /** All or nothing: a seed that was interrupted leaves an empty database, and the next start begins anew. */
  private async writePeople({ size, seed, tell }: SeedWishes): Promise<{ people: SeededPerson[]; cast: Cast }> {
    const now = this.clock.now();
    const draw = drawFrom(seed);
    const courses = await this.content.publish();
    const commune = await this.register.establishKeSat();
    tell(`Tạo ${size} người giả định ở ${commune.hamlets.length} thôn (made-up people)`);
    const population = makePopulation({ seed, size, hamlets: commune.hamlets, today: todayIn(VIETNAM, now) });
    const people = await this.register.write(population, commune);
    const cast = chooseCast(people);
    tell('Thêm vài tuần học tập (some weeks of learning)');
    await writeActivity(storiesOf(people, cast, draw), courses, { database: this.database, now, draw });
    await this.signIn.write(cast, commune);
    return { people, cast };
  }
}

function storiesOf(people: readonly SeededPerson[], cast: Cast, draw: () => number): LearnerStory[] {
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
