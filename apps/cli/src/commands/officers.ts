import { Injectable } from '@nestjs/common';
import type { Role } from '@hvs/contracts';
import type { Actor } from '@hvs/platform/access';
import { Database } from '@hvs/platform/database';

interface OfficerRow {
  accountId: string;
  personId: string;
  communeId: string;
  hamletId: string;
  roles: { role: Role; unitPath: string }[];
}

/** In whose name an operator works at the command line, where a deed needs an officer who answers for it. */
@Injectable()
export class Officers {
  constructor(private readonly database: Database) {}

  /** The member of staff with this user name and the roles in effect now. */
  async named(username: string): Promise<Actor> {
    const [officer] = await this.database.query<OfficerRow>(
      `select a.id as "accountId", p.id as "personId", p.commune_id as "communeId", p.hamlet_id as "hamletId",
         (select coalesce(json_agg(json_build_object('role', r.role, 'unitPath', u.path::text)), '[]')
          from role_assignment r join unit u on u.id = r.unit_id
          where r.account_id = a.id and r.valid_from <= now() and (r.valid_to is null or r.valid_to > now())) as roles
       from staff_credential s join account a on a.id = s.account_id join person p on p.id = a.person_id
       where s.username = $1 and a.disabled_at is null`,
      [username],
    );
    if (!officer) throw new Error(`No member of staff has the user name ${username}.`);
    return { ...officer, sessionHash: Buffer.alloc(32) };
  }
}
