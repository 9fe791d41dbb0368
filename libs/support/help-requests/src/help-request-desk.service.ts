import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError } from '@hvs/kernel';
import { Audit } from '@hvs/foundation/audit';
import { type Actor, jurisdictionOf } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Outbox } from '@hvs/platform/outbox';
import type { DeskHelpRequest } from './help-request.view.js';
import { HELP_REQUEST_FIELDS, JOIN_HELPER } from './help-request-row.js';

const SHOWN = 100;

const SELECT = `
  select ${HELP_REQUEST_FIELDS}, p.full_name as "fullName", u.name as "hamletName",
    h.taken_by is not distinct from $2 as mine, case when h.taken_by = $2 then h.phone end as phone
  from help_request h join person p on p.id = h.person_id join unit u on u.id = p.hamlet_id ${JOIN_HELPER}
  where u.path <@ any($1::ltree[])`;

interface Locked {
  id: string;
  personId: string;
  communeId: string;
  hamletId: string;
  takenBy: string | null;
  done: boolean;
}

/**
 * Calls for help as helpers work them off. A person who calls shows name and words to the helpers by that deed, so
 * reading the list is no look at people; taking it up and having helped are audited.
 */
@Injectable()
export class HelpRequestDesk {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What waits within the jurisdiction, the longest waiting first. */
  open(actor: Actor): Promise<DeskHelpRequest[]> {
    return this.database.query<DeskHelpRequest>(
      `${SELECT} and h.done_at is null order by h.asked_at, h.id limit ${SHOWN}`,
      [pathsOf(actor), actor.accountId],
      'help-requests-open',
    );
  }

  /**
   * «Tôi nhận giúp». The same helper twice is once.
   * @throws DomainError `help-request.not-found` also outside the jurisdiction, `help-request.own`, `help-request.already-taken`
   */
  async take(actor: Actor, id: string): Promise<DeskHelpRequest> {
    return this.database.transaction(async () => {
      const request = await this.lockedFor(actor, id);
      if (request.done || (request.takenBy !== null && request.takenBy !== actor.accountId))
        throw new DomainError('help-request.already-taken');
      if (request.takenBy === null) {
        await this.database.query('update help_request set taken_by = $2, taken_at = $3 where id = $1', [
          id,
          actor.accountId,
          this.clock.now(),
        ]);
        await this.tell(actor, request, 'taken');
      }
      return this.one(actor, id);
    });
  }

  /**
   * «Đã giúp xong», with a note for the person. Also by another helper than the one who took it up, so that no call
   * stays behind with somebody who cannot come. The phone number is forgotten.
   * @throws DomainError `help-request.not-found` also outside the jurisdiction, `help-request.own`
   */
  async finish(actor: Actor, id: string, note?: string): Promise<DeskHelpRequest> {
    return this.database.transaction(async () => {
      const request = await this.lockedFor(actor, id);
      if (!request.done) {
        await this.database.query(
          'update help_request set done_by = $2, done_at = $3, note = $4, phone = null where id = $1',
          [id, actor.accountId, this.clock.now(), note ?? null],
        );
        await this.tell(actor, request, 'done');
      }
      return this.one(actor, id);
    });
  }

  private async tell(actor: Actor, request: Locked, state: 'taken' | 'done'): Promise<void> {
    const { id, personId, communeId, hamletId } = request;
    await this.audit.record({
      action: `help-request.${state}`,
      actor: { accountId: actor.accountId, personId: actor.personId },
      subjectPersonId: personId,
      subjectId: id,
      communeId,
    });
    await this.outbox.record('help-request.turned', { helpRequestId: id, personId, hamletId, state });
  }

  private async lockedFor(actor: Actor, id: string): Promise<Locked> {
    const [request] = await this.database.query<Locked>(
      `select h.id, h.person_id as "personId", h.commune_id as "communeId", p.hamlet_id as "hamletId",
         h.taken_by as "takenBy", h.done_at is not null as done
       from help_request h join person p on p.id = h.person_id join unit u on u.id = p.hamlet_id
       where h.id = $2 and u.path <@ any($1::ltree[]) for update of h`,
      [pathsOf(actor), id],
    );
    if (!request) throw new DomainError('help-request.not-found');
    if (request.personId === actor.personId) throw new DomainError('help-request.own');
    return request;
  }

  private async one(actor: Actor, id: string): Promise<DeskHelpRequest> {
    const [request] = await this.database.query<DeskHelpRequest>(`${SELECT} and h.id = $3`, [
      pathsOf(actor),
      actor.accountId,
      id,
    ]);
    if (!request) throw new DomainError('help-request.not-found');
    return request;
  }
}

function pathsOf(actor: Actor): string[] {
  const jurisdiction = jurisdictionOf(actor, 'help-request:answer');
  return jurisdiction.kind === 'units' ? jurisdiction.paths : [];
}
