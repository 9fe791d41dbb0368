import { Inject, Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import type { Clock } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Notices } from './notices.service.js';

const ASKING_PAGE = '/nho-giup';
const HELPING_PAGE = '/ho-tro/nho-giup';

/** Brings calls for help to the helpers of the hamlet, and what became of them to whoever called. */
@Injectable()
export class HelpNotices {
  constructor(
    private readonly database: Database,
    private readonly notices: Notices,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Tells every helper whose unit holds the hamlet, but not the one who calls. */
  async tellHelpers({ helpRequestId, personId, hamletId }: DomainEvents['help-request.asked']): Promise<void> {
    const helpers = await this.database.query<{ personId: string; hamlet: string }>(
      `select distinct a.person_id as "personId", u.name as hamlet
       from unit u
       join unit office on u.path <@ office.path
       join role_assignment r on r.unit_id = office.id and r.role = 'helper'
         and r.valid_from <= $2 and (r.valid_to is null or r.valid_to > $2)
       join account a on a.id = r.account_id
       where u.id = $1 and a.person_id <> $3`,
      [hamletId, this.clock.now(), personId],
      'help-notices-helpers',
    );
    const sourceKey = `help-asked:${helpRequestId}`;
    await this.notices.tell(
      helpers.map(({ personId: helperId, hamlet }) => ({
        personId: helperId,
        kind: 'help-asked',
        facts: { hamlet },
        href: HELPING_PAGE,
        sourceKey,
      })),
    );
  }

  async tellOfTurn({ helpRequestId, personId, state }: DomainEvents['help-request.turned']): Promise<void> {
    const [found] = await this.database.query<{ helper: string }>(
      `select p.full_name as helper from help_request h
       join account a on a.id = case when $2 = 'done' then h.done_by else h.taken_by end
       join person p on p.id = a.person_id where h.id = $1`,
      [helpRequestId, state],
      'help-notices-helper',
    );
    if (!found) return;
    const kind = state === 'done' ? 'help-done' : 'help-taken';
    await this.notices.tell([
      { personId, kind, facts: { helper: found.helper }, href: ASKING_PAGE, sourceKey: `${kind}:${helpRequestId}` },
    ]);
  }
}
