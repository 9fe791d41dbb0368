import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError, type ErrorArguments } from '@hvs/kernel';
import { Audit } from '@hvs/foundation/audit';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { HandlesJob, type JobHandler } from '@hvs/platform/queue';
import { ContentImportRows, type RunningImport } from './content-import-rows.js';
import { EnterCourse } from './enter-course.js';
import { EnterQuestions } from './enter-questions.js';
import { readImport } from './read-import.js';

/**
 * Reads an imported file and enters what it holds. A run that was killed is taken up where the ledger ends; a file that
 * cannot be read at all is refused as a whole, with the reason, and nothing of it is kept.
 */
@HandlesJob('interchange.run-import')
@Injectable()
export class RunImport implements JobHandler<'interchange.run-import'> {
  constructor(
    private readonly database: Database,
    private readonly rows: ContentImportRows,
    private readonly questions: EnterQuestions,
    private readonly courses: EnterCourse,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  handle = async ({ importId }: { importId: string }): Promise<void> => {
    const running = await this.rows.begin(importId);
    if (!running) return;
    try {
      await this.run(running);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await this.refuse(running, error.code, error.args);
    }
  };

  private async run(running: RunningImport): Promise<void> {
    const read = await readImport(running.source, running.content, running.fileName);
    if ('questions' in read) {
      await this.questions.enter(running, read.questions);
      return this.finish(running);
    }
    const kept = await this.courses.keepFiles(running, read.course);
    return this.database.transaction(async () =>
      this.finish(running, await this.courses.enter(running, read.course, kept)),
    );
  }

  private finish(running: RunningImport, courseId?: string): Promise<void> {
    const { accountId, personId } = running.actor;
    return this.database.transaction(async () => {
      await this.rows.finish(running.id, this.clock.now(), courseId);
      await this.audit.record({
        action: 'content.imported',
        actor: { accountId, personId },
        subjectId: running.id,
        details: { source: running.source },
      });
    });
  }

  private refuse(running: RunningImport, code: string, args: ErrorArguments): Promise<void> {
    return this.rows.refuse(running.id, this.clock.now(), { code, args });
  }
}
