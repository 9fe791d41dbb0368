import { Command, CommandRunner, Option } from 'nest-commander';
import { ContentPublisher } from '../seed/content-publisher.js';
import { Seed } from '../seed/seed.service.js';

interface SeedOptions {
  size?: number;
  seed?: number;
  people?: boolean;
}

const SIZE = 30_000;
const SEED = 757;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** What a start needs: today's schema (migrated before this runs), the courses, and people when there are none. */
@Command({ name: 'prepare', description: 'migrate, publish the courses, and seed the database if it is empty' })
export class PrepareCommand extends CommandRunner {
  constructor(
    private readonly seed: Seed,
    private readonly content: ContentPublisher,
  ) {
    super();
  }

  async run(_: string[], options: SeedOptions): Promise<void> {
    if (options.people === false) {
      await this.seed.runWithoutPeople();
      say('Cơ sở dữ liệu đã sẵn sàng nhận sổ dân cư thật (ready for a real register)');
      return;
    }
    if (!(await this.seed.isDatabaseEmpty())) {
      await this.content.publish();
      say('Cơ sở dữ liệu đã sẵn sàng (the database is ready)');
      return;
    }
    const begun = performance.now();
    await this.seed.run({ size: options.size ?? SIZE, seed: options.seed ?? SEED, tell: say });
    say(`Xong dữ liệu mẫu sau ${((performance.now() - begun) / 1000).toFixed(1)} giây (seeded)`);
  }

  @Option({ flags: '--size <people>', description: `how many made-up people (${SIZE})` })
  parseSize(text: string): number {
    return Number(text);
  }

  @Option({ flags: '--seed <number>', description: `another number makes other people (${SEED})` })
  parseSeed(text: string): number {
    return Number(text);
  }

  @Option({ flags: '--no-people', description: 'courses, criteria and units only: for a real commune' })
  parsePeople(): boolean {
    return false;
  }
}
