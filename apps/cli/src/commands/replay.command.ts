import { Command, CommandRunner, Option } from 'nest-commander';
import { Universalization } from '@hvs/outcome/universalization';

interface ReplayOptions {
  decision?: string;
  sample?: number;
}

const DIFFERENCES_SHOWN = 20;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Makes stored decisions once more from the facts, evidence and criteria of their day, and says which come out otherwise. */
@Command({ name: 'replay', description: 'replay stored decisions: --decision <id>, or --sample 1000' })
export class ReplayCommand extends CommandRunner {
  constructor(private readonly universalization: Universalization) {
    super();
  }

  async run(_: string[], { decision, sample = 1000 }: ReplayOptions): Promise<void> {
    const ids = decision ? [decision] : await this.universalization.sampleDecisions(sample);
    let different = 0;
    for (const id of ids) {
      const { same, findings, storedFindings } = await this.universalization.replay(id);
      if (decision) process.stdout.write(`${findings}\n`);
      if (same) continue;
      different += 1;
      if (different <= DIFFERENCES_SHOWN) process.stdout.write(`${id}  stored ${storedFindings}  now ${findings}\n`);
    }
    process.stdout.write(`${ids.length} replayed, ${different} different\n`);
    if (different > 0) process.exitCode = 1;
  }

  @Option({ flags: '--decision <id>', description: 'one decision' })
  parseDecision(text: string): string {
    if (!UUID.test(text)) throw new Error(`«${text}» không phải là mã của một kết quả xét (not the id of a decision)`);
    return text;
  }

  @Option({ flags: '--sample <count>', description: 'that many decisions, spread over all' })
  parseSample(text: string): number {
    return Number.parseInt(text, 10);
  }
}
