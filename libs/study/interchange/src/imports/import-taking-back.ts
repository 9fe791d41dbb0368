import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError } from '@hvs/kernel';
import { Audit } from '@hvs/foundation/audit';
import type { Actor } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { CourseTakingBack } from '@hvs/study/authoring';
import { QUESTION_TARGET, type QuestionTarget } from '../import-targets.js';
import type { ContentImportView } from './content-import.view.js';
import { ContentImportRows } from './content-import-rows.js';
import { ContentImports } from './content-imports.service.js';

/** Takes whole imports back. */
@Injectable()
export class ImportTakingBack {
  constructor(
    private readonly database: Database,
    private readonly imports: ContentImports,
    private readonly rows: ContentImportRows,
    private readonly courses: CourseTakingBack,
    private readonly audit: Audit,
    @Inject(QUESTION_TARGET) private readonly bank: QuestionTarget,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Takes a whole import back: its questions leave the bank, but for those a published course holds, which are told; its
   * draft is retired. Harmless to repeat.
   * @throws DomainError `interchange.not-found`, `.still-running`, `.course-in-use`
   */
  async takeBack(importId: string, actor: Actor): Promise<ContentImportView> {
    const { state, courseId } = await this.imports.find(importId, actor);
    if (state === 'waiting' || state === 'running') throw new DomainError('interchange.still-running');
    if (state === 'done') await this.database.transaction(() => this.undo(importId, courseId, actor));
    return this.imports.find(importId, actor);
  }

  private async undo(importId: string, courseId: string | null, actor: Actor): Promise<void> {
    if (courseId && !(await this.courses.takeBack(courseId, actor))) throw new DomainError('interchange.course-in-use');
    const { stillInUse, retired } = await this.bank.withdrawImport(actor, importId);
    await this.rows.takeBack(importId, this.clock.now(), stillInUse);
    await this.audit.record({
      action: 'content.import-taken-back',
      actor,
      subjectId: importId,
      details: { retired, stillInUse: stillInUse.length },
    });
  }
}
