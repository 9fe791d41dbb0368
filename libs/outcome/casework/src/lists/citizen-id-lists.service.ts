import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError, newId, todayIn, VIETNAM } from '@hvs/kernel';
import { Audit, Looks } from '@hvs/foundation/audit';
import { People } from '@hvs/foundation/people';
import type { Language } from '@hvs/outcome/criteria';
import { type CaseResult, ConfirmationCases, type SubmissionChannel } from '@hvs/outcome/confirmation';
import { type Actor, jurisdictionOf } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import type { LineStatus, ListCounts, ListLine, ListPage, ListSummary, NewList } from './citizen-id-list.view.js';
import { readList } from './list-reader.js';
import { type ListHead, ListRows } from './list-rows.js';
import { listWorkbook } from './list-workbook.js';

/** Lists of citizen ids that an officer looks up at once; each lives for a day and belongs to who sent it. */
@Injectable()
export class CitizenIdLists {
  constructor(
    private readonly database: Database,
    private readonly rows: ListRows,
    private readonly people: People,
    private readonly looks: Looks,
    private readonly audit: Audit,
    private readonly cases: ConfirmationCases,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Looks up a list; every person on it is told that they were seen in a list.
   * @throws DomainError `look.purpose-needed` and what `readList` throws
   */
  async take(actor: Actor, list: NewList): Promise<ListSummary> {
    const jurisdiction = jurisdictionOf(actor, 'person-record:read');
    await this.looks.requirePurpose(actor);
    const now = this.clock.now();
    const lines = await readList(list, todayIn(VIETNAM, now));
    const numbers = lines.flatMap(({ citizenId, duplicateOf }) => (citizenId && duplicateOf === null ? citizenId : []));
    const found = await this.people.idsByCitizenId(numbers, jurisdiction);
    return this.database.transaction(async () => {
      const head = await this.rows.add(newId(), actor, lines, found, now);
      await this.looks.noteSearch(actor, [...found.values()], {
        action: 'citizen-id-list.taken',
        id: head.listId,
        details: { lines: lines.length, found: found.size },
      });
      return { ...head, counts: await this.rows.counts(head.listId, pathsOf(actor)) };
    });
  }

  /**
   * A page of the list in its order, of one status or of all. `after` is a line.
   * @throws DomainError `citizen-id-list.not-found` also for a list of somebody else
   */
  async page(actor: Actor, listId: string, after: number, status?: LineStatus): Promise<ListPage> {
    const head = await this.owned(actor, listId);
    const counts = await this.rows.counts(listId, pathsOf(actor));
    const { rows, nextAfter } = await this.rows.page(head, pathsOf(actor), after, status);
    return { ...summaryOf(head), counts, rows, nextAfter };
  }

  /** The whole list with the status of each line as an Excel file; that it was fetched is audited. */
  async download(actor: Actor, listId: string, language: Language): Promise<Buffer> {
    const head = await this.owned(actor, listId);
    const lines: ListLine[] = await this.rows.all(head, pathsOf(actor));
    await this.database.transaction(() =>
      this.note(actor, 'citizen-id-list.downloaded', listId, { lines: lines.length }),
    );
    return listWorkbook(lines, this.rows.typed(head), language);
  }

  /**
   * Submits the cases that are ready, each for itself. The officer's word covers the review too.
   * @throws DomainError `citizen-id-list.not-found`, and what `ConfirmationCases.submitMany` throws
   */
  async submit(
    actor: Actor,
    listId: string,
    channel: SubmissionChannel,
  ): Promise<{ results: CaseResult[]; counts: ListCounts }> {
    await this.owned(actor, listId);
    const caseIds = await this.rows.readyCases(listId, pathsOf(actor));
    const results = await this.cases.submitMany(actor, caseIds, channel, { reviewing: true });
    const submitted = results.filter(({ done }) => done).length;
    await this.database.transaction(() =>
      this.note(actor, 'citizen-id-list.submitted', listId, { channel, submitted }),
    );
    return { results, counts: await this.rows.counts(listId, pathsOf(actor)) };
  }

  /** Deletes lists that are older than a day. */
  async forgetExpired(): Promise<void> {
    await this.database.query('delete from citizen_id_list where expires_at <= $1', [this.clock.now()]);
  }

  private async owned(actor: Actor, listId: string): Promise<ListHead> {
    const head = await this.rows.find(listId, actor.accountId, this.clock.now());
    if (!head) throw new DomainError('citizen-id-list.not-found');
    return head;
  }

  private async note(actor: Actor, action: string, subjectId: string, details: Record<string, unknown>): Promise<void> {
    const by = { accountId: actor.accountId, personId: actor.personId };
    await this.audit.record({ action, actor: by, communeId: actor.communeId, subjectId, details });
  }
}

function summaryOf({ listId, createdAt, expiresAt }: ListHead): Omit<ListSummary, 'counts'> {
  return { listId, createdAt, expiresAt };
}

function pathsOf(actor: Actor): string[] {
  const jurisdiction = jurisdictionOf(actor, 'person-record:read');
  return jurisdiction.kind === 'units' ? jurisdiction.paths : [];
}
