import { Injectable } from '@nestjs/common';
import type { ObjectionOutcome, ObjectionSubject } from '@hvs/outcome/objections';
import { Database } from '@hvs/platform/database';
import { Notices } from './notices.service.js';

const OBJECTIONS_PAGE = '/hoi-lai';
const EXPLANATION_PAGE = '/toi-con-thieu-gi';

/** Tells people what the desk did for them: their case, their confirmation, their objections. */
@Injectable()
export class DeskNotices {
  constructor(
    private readonly database: Database,
    private readonly notices: Notices,
  ) {}

  /** That the case was returned, with the reason, unless it has gone on since. */
  async tellOfReturn(personId: string, caseId: string): Promise<void> {
    const [returned] = await this.database.query<{ reason: string | null; step: number }>(
      `select reason, step_count as step from confirmation_case where id = $1 and state = 'returned'`,
      [caseId],
      'desk-notices-returned-case',
    );
    if (!returned) return;
    const { reason, step } = returned;
    const sourceKey = `case-returned:${caseId}:${step}`;
    await this.notices.tell([
      { personId, kind: 'case-returned', facts: { reason }, href: EXPLANATION_PAGE, sourceKey },
    ]);
  }

  async tellOfConfirmation(personId: string, confirmationId: string): Promise<void> {
    const sourceKey = `confirmed:${confirmationId}`;
    await this.notices.tell([{ personId, kind: 'confirmed', facts: {}, href: EXPLANATION_PAGE, sourceKey }]);
  }

  async tellOfWithdrawal(personId: string, confirmationId: string): Promise<void> {
    const sourceKey = `confirmation-withdrawn:${confirmationId}`;
    await this.notices.tell([
      { personId, kind: 'confirmation-withdrawn', facts: {}, href: EXPLANATION_PAGE, sourceKey },
    ]);
  }

  /** The receipt that the law asks for within two working days: it goes out as soon as the objection is there. */
  async tellOfReceipt(personId: string, objectionId: string): Promise<void> {
    const objection = await this.objection(objectionId);
    if (!objection) return;
    const facts = { about: objection.about, answerDueOn: objection.dueOn };
    const sourceKey = `objection-received:${objectionId}`;
    await this.notices.tell([{ personId, kind: 'objection-received', facts, href: OBJECTIONS_PAGE, sourceKey }]);
  }

  async tellOfAnswer(personId: string, objectionId: string): Promise<void> {
    const objection = await this.objection(objectionId);
    if (!objection?.outcome) return;
    const facts = { about: objection.about, outcome: objection.outcome };
    const sourceKey = `objection-answered:${objectionId}`;
    await this.notices.tell([{ personId, kind: 'objection-answered', facts, href: OBJECTIONS_PAGE, sourceKey }]);
  }

  private async objection(
    objectionId: string,
  ): Promise<{ about: ObjectionSubject; dueOn: string; outcome: ObjectionOutcome | null } | null> {
    const [objection] = await this.database.query<{
      about: ObjectionSubject;
      dueOn: string;
      outcome: ObjectionOutcome | null;
    }>(
      `select about_kind as about, due_on as "dueOn", outcome from objection where id = $1`,
      [objectionId],
      'desk-notices-objection',
    );
    return objection ?? null;
  }
}
