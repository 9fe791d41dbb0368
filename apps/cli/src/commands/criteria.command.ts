import { readFileSync } from 'node:fs';
import { Command, CommandRunner, SubCommand } from 'nest-commander';
import { type TargetGroup, TARGET_GROUPS } from '@hvs/contracts';
import { DomainError } from '@hvs/kernel';
import { CriteriaDrafts, CriteriaSets, DraftChecker, requireBounded } from '@hvs/outcome/criteria';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function readDocument(file: string | undefined): object {
  if (!file) throw new Error('Name the file that holds the document.');
  const document = parse(readFileSync(file, 'utf8'), file);
  if (typeof document !== 'object' || document === null) throw new Error(`${file} does not hold a JSON object`);
  return document;
}

function parse(text: string, file: string): unknown {
  try {
    const document: unknown = JSON.parse(text);
    requireBounded(document);
    return document;
  } catch (error) {
    const isTooDeep = error instanceof DomainError;
    const why = isTooDeep ? 'is nested too deep; join some groups of criteria' : `is not JSON: ${String(error)}`;
    throw new Error(`${file} ${why}. Nothing was stored.`, { cause: error });
  }
}

/** The stored sets, newest version first. */
@SubCommand({ name: 'list', description: 'list the criteria sets of every group' })
export class CriteriaListCommand extends CommandRunner {
  constructor(private readonly sets: CriteriaSets) {
    super();
  }

  async run(): Promise<void> {
    for (const set of await this.sets.list()) {
      say(`${set.id}  ${set.targetGroup} v${set.version}  ${set.state} from ${set.inForceFrom}  ${set.title}`);
    }
  }
}

/** One set as the document that `import` takes. */
@SubCommand({ name: 'export', arguments: '<id>', description: 'print a criteria set as a JSON document' })
export class CriteriaExportCommand extends CommandRunner {
  constructor(private readonly sets: CriteriaSets) {
    super();
  }

  async run([id = '']: string[]): Promise<void> {
    say(JSON.stringify((await this.sets.find(id)).document, null, 2));
  }
}

/** Says what is wrong with a document, without storing it. Ends with 1 when anything is. */
@SubCommand({ name: 'check', arguments: '<file>', description: 'check a criteria set in a JSON file' })
export class CriteriaCheckCommand extends CommandRunner {
  constructor(private readonly checker: DraftChecker) {
    super();
  }

  async run([file]: string[]): Promise<void> {
    const { problems } = await this.checker.check(readDocument(file));
    for (const { path, message } of problems) say(`${path}: ${message.vi} (${message.en})`);
    say(problems.length === 0 ? 'Không có lỗi (nothing is wrong)' : `${problems.length} lỗi (problems)`);
    if (problems.length > 0) process.exitCode = 1;
  }
}

/** Stores a document as a draft, to be finished and approved in the staff app. */
@SubCommand({ name: 'import', arguments: '<file>', description: 'store a JSON document as a draft' })
export class CriteriaImportCommand extends CommandRunner {
  constructor(private readonly drafts: CriteriaDrafts) {
    super();
  }

  async run([file]: string[]): Promise<void> {
    const document = readDocument(file);
    const group = (document as { targetGroup?: TargetGroup }).targetGroup;
    if (!group || !TARGET_GROUPS.includes(group)) throw new Error(`targetGroup is one of ${TARGET_GROUPS.join(', ')}`);
    const draftId = await this.drafts.import(document, group);
    say(`Đã lưu bản nháp (stored as a draft): /quan-tri/tieu-chi/ban-nhap/${draftId}`);
  }
}

/** Criteria at the machine itself: what is not done here is approving, which takes two people in the staff app. */
@Command({
  name: 'criteria',
  description: 'list, export, check and import criteria sets',
  subCommands: [CriteriaListCommand, CriteriaExportCommand, CriteriaCheckCommand, CriteriaImportCommand],
})
export class CriteriaCommand extends CommandRunner {
  async run(): Promise<void> {
    this.command.help();
  }
}
