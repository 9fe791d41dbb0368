import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { type Clock, newId, todayIn, VIETNAM } from '@hvs/kernel';
import { CLOCK, Config } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { emptyActivity } from './activity/activity-rows.js';
import { addCommunityEvidence } from './activity/community-evidence.js';
import { type LearnerStory, tellStories } from './activity/learner-story.js';
import { storeActivity, writeStories } from './activity/write-activity.js';
import { type CastMember, chooseCast, type Part } from './cast.js';
import { DeskDay } from './desk/desk-day.service.js';
import { drawFrom } from './draw-from.js';
import { KE_SAT } from './ke-sat.js';
import { makePopulation } from './population/index.js';
import { RegisterWriter } from './register-writer.js';
import type { SeededPerson } from './seeded-person.js';
import { SignInWriter } from './sign-in-writer.js';
import { StudySeed } from './study-seed.js';
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
    private readonly register: RegisterWriter,
    private readonly signIn: SignInWriter,
    private readonly deskDay: DeskDay,
    private readonly study: StudySeed,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** True when the register holds nobody. */
  async isDatabaseEmpty(): Promise<boolean> {
    const rows = await this.database.query('select from person limit 1');
    return rows.length === 0;
  }

  /** What a real commune begins with: courses, criteria and units. Its people come from its own register. */
  async runWithoutPeople(): Promise<void> {
    await this.study.publish();
    await this.register.establishKeSat();
  }

  async run(wishes: SeedWishes): Promise<void> {
    const { people, cast } = await this.database.transaction(() => this.writePeople(wishes));
    const featured = new Map([...cast].map(([member, person]) => [person.id, member.who]));
    const file = join(this.config.dataDir, 'vneid-sandbox', 'people.jsonl');
    await writeVneidPeople(file, people, KE_SAT.hamlets, featured);
    await this.database.query('analyze');
    const parts = new Map([...cast].map(([{ part }, person]) => [part, person]));
    wishes.tell('Xét mọi người theo tiêu chí, một ngày làm việc (checking everyone, a day at the desks)');
    await this.deskDay.run({ people, parts, seed: wishes.seed }, todayIn(VIETNAM, this.clock.now()));
  }

  /** All or nothing: a seed that was interrupted leaves an empty database, and the next start begins anew. */
  private async writePeople({ size, seed, tell }: SeedWishes): Promise<{ people: SeededPerson[]; cast: Cast }> {
    const now = this.clock.now();
    const draw = drawFrom(seed);
    const courses = await this.study.publish();
    const commune = await this.register.establishKeSat();
    await this.study.fillBank(commune.commune.id, courses);
    tell(`Tạo ${size} người giả định ở ${commune.hamlets.length} thôn (made-up people)`);
    const population = makePopulation({ seed, size, hamlets: commune.hamlets, today: todayIn(VIETNAM, now) });
    const people = await this.register.write(population, commune);
    const cast = chooseCast(people);
    tell('Thêm vài tuần học tập (some weeks of learning)');
    const stories = storiesOf(people, cast, draw);
    const inCast = new Set([...cast.values()].map(({ id }) => id));
    const rows = emptyActivity();
    writeStories(rows, stories, courses, { now, draw });
    addCommunityEvidence(rows, { ...besides(people, cast, stories), seed, now });
    await storeActivity(this.database, rows, now);
    await this.study.tryPractices(stories);
    await this.study.planReviews(stories.filter(({ person }) => inCast.has(person.id)));
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
    accountId: newId(),
    stages,
    isSupervised: false,
    signsInWithVneid: signIn === 'vneid' && stages.length > 0,
    confirmed: false,
    daysAgo: CAST_DAYS_AGO,
  }));
  return [...own, ...others];
}

/** Who lives beside the cast, who of them learns, and which accounts of the cast enter evidence. */
function besides(people: readonly SeededPerson[], cast: Cast, stories: readonly LearnerStory[]) {
  const accounts = new Map(stories.map(({ person, accountId }) => [person.id, accountId]));
  const accountOf = (wanted: Part): string => {
    const person = [...cast].find(([{ part }]) => part === wanted)?.[1];
    return accounts.get(person?.id ?? '') ?? '';
  };
  const inCast = new Set([...cast.values()].map(({ id }) => id));
  return {
    people: people.filter(({ id }) => !inCast.has(id)),
    learners: new Set(accounts.keys()),
    recorders: {
      trainer: accountOf('giangvien'),
      officer: accountOf('congan'),
      secondOfficer: accountOf('congan2'),
    },
  };
}
