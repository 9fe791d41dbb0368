import { Command, CommandRunner, Option } from 'nest-commander';
import { FullPasses } from '@hvs/outcome/universalization';

/** Asks for a pass over everybody, or shows the newest ones. */
@Command({ name: 'pass', description: 'show the newest full passes, or ask for one with --start' })
export class PassCommand extends CommandRunner {
  constructor(private readonly passes: FullPasses) {
    super();
  }

  async run(_: string[], { start }: { start?: boolean }): Promise<void> {
    if (start) {
      await this.passes.startBecause('asked-for');
      process.stdout.write('the worker begins within a second\n');
    }
    for (const pass of await this.passes.newest()) {
      const progress = `${pass.checkedCount} of ${pass.totalCount} checked, ${pass.turnedCount} turned`;
      process.stdout.write(`${pass.id}  ${pass.asOf}  ${pass.reason}  ${pass.state}  ${progress}\n`);
    }
  }

  @Option({ flags: '--start', description: 'have everybody checked now' })
  parseStart(): boolean {
    return true;
  }
}
