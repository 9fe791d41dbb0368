import { Command, CommandRunner, Option } from 'nest-commander';
import { EvidenceVerification } from '@hvs/foundation/evidence';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Looks for evidence that somebody changed, removed or put in behind the back of the system. */
@Command({
  name: 'verify',
  description: 'check the chains of evidence and their seals; exit code 1 when something was tampered with',
})
export class VerifyCommand extends CommandRunner {
  constructor(private readonly verification: EvidenceVerification) {
    super();
  }

  async run(_: string[], options: { person?: string }): Promise<void> {
    const report = await this.verification.verify({ personId: options.person });
    for (const { sort, evidenceId, personId, position } of report.faults) {
      say(`${sort}: evidence ${evidenceId ?? 'none left'}, place ${position} of person ${personId}`);
    }
    if (report.faultCount > report.faults.length) say(`… and ${report.faultCount - report.faults.length} more`);
    say(`Đã kiểm tra ${report.rows} minh chứng của ${report.people} người, ${report.seals} dấu niêm phong`);
    say(
      `(checked: ${report.rows} rows of ${report.people} people, ${report.seals} seals; faults: ${report.faultCount})`,
    );
    if (report.faultCount > 0) process.exitCode = 1;
  }

  @Option({ flags: '--person <id>', description: 'id of one person, instead of everybody' })
  parsePerson(id: string): string {
    if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))
      throw new Error('--person must be an id of a person');
    return id;
  }
}
