import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Command, CommandRunner, Option, SubCommand } from 'nest-commander';
import { AnswerFiles, ConfirmationBatches, Reconciliations } from '@hvs/outcome/confirmation';
import { Officers } from './officers.js';

interface OfficerOptions {
  officer: string;
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** A file with citizen ids is for its owner alone. */
const OWNER_ONLY = 0o600;

/** Builds a signed file of all reviewed cases. */
@SubCommand({ name: 'batch', arguments: '<file>', description: 'build a signed batch file of the reviewed cases' })
export class ConfirmationBatchCommand extends CommandRunner {
  constructor(
    private readonly batches: ConfirmationBatches,
    private readonly officers: Officers,
  ) {
    super();
  }

  async run([file = '']: string[], { officer: username }: OfficerOptions): Promise<void> {
    const officer = await this.officers.named(username);
    const batch = await this.batches.build(officer);
    const { content } = await this.batches.download(officer, batch.id);
    writeFileSync(file, content, { mode: OWNER_ONLY, flag: 'wx' });
    say(`${file}: ${batch.rows} hồ sơ (cases), sha256 ${batch.sha256}`);
  }

  @Option({ flags: '--officer <username>', description: 'who answers for it', required: true })
  parseOfficer(text: string): string {
    return text;
  }
}

/** Hands an answer file to the worker. */
@SubCommand({ name: 'answers', arguments: '<file>', description: 'take in an answer file of the other side' })
export class ConfirmationAnswersCommand extends CommandRunner {
  constructor(
    private readonly files: AnswerFiles,
    private readonly officers: Officers,
  ) {
    super();
  }

  async run([file = '']: string[], { officer: username }: OfficerOptions): Promise<void> {
    const officer = await this.officers.named(username);
    const { answerFileId } = await this.files.upload(officer, { name: basename(file), content: readFileSync(file) });
    say(`${answerFileId}: máy xử lý sẽ đọc tệp này (the worker reads it)`);
  }

  @Option({ flags: '--officer <username>', description: 'who answers for it', required: true })
  parseOfficer(text: string): string {
    return text;
  }
}

/** Asks for a comparison with the list of the other side: the gateway's, or one in a file. */
@SubCommand({ name: 'reconcile', arguments: '[file]', description: 'compare with the other side’s list' })
export class ConfirmationReconcileCommand extends CommandRunner {
  constructor(
    private readonly reconciliations: Reconciliations,
    private readonly officers: Officers,
  ) {
    super();
  }

  async run([file]: string[], { officer: username }: OfficerOptions): Promise<void> {
    const officer = await this.officers.named(username);
    const { reconciliationId } = file
      ? await this.reconciliations.requestFromFile(officer, readFileSync(file))
      : await this.reconciliations.request(officer);
    say(`${reconciliationId}: máy xử lý sẽ đối chiếu (the worker compares)`);
  }

  @Option({ flags: '--officer <username>', description: 'who answers for it', required: true })
  parseOfficer(text: string): string {
    return text;
  }
}

/** The key by which the other side checks our batch files. */
@SubCommand({ name: 'key', description: 'print the Ed25519 public key of our batch files (32 bytes in base64)' })
export class ConfirmationKeyCommand extends CommandRunner {
  constructor(private readonly batches: ConfirmationBatches) {
    super();
  }

  async run(): Promise<void> {
    say(this.batches.publicKey);
  }
}

/** Files and comparisons of the national confirmation. */
@Command({
  name: 'confirmation',
  description: 'batch files, answer files and reconciliation of the national confirmation',
  subCommands: [
    ConfirmationBatchCommand,
    ConfirmationAnswersCommand,
    ConfirmationReconcileCommand,
    ConfirmationKeyCommand,
  ],
})
export class ConfirmationCommand extends CommandRunner {
  async run(): Promise<void> {
    this.command.help();
  }
}
