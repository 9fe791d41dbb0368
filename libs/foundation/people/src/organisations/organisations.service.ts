import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError, foldVietnamese } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';

/** Where people work or study, and how many of them are known. */
export interface OrganisationView {
  organisationId: string;
  communeId: string;
  name: string;
  members: number;
}

export interface NewOrganisation {
  /** Made by the client, so that a retry makes no second one. */
  id: string;
  communeId: string;
  name: string;
}

const SELECT = `
  select o.id as "organisationId", o.commune_id as "communeId", o.name,
    (select count(*)::int from organisation_member m where m.organisation_id = o.id) as members
  from organisation o join unit u on u.id = o.commune_id`;

/** Offices, schools, cooperatives: who belongs to them. Whoever calls says how far they reach. */
@Injectable()
export class Organisations {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The organisations of the communes that hold any of `paths` or lie below them, by name. */
  list(paths: readonly string[]): Promise<OrganisationView[]> {
    return this.database.query(
      `${SELECT} where u.path <@ any($1::ltree[]) or u.path @> any($1::ltree[])
        order by o.name collate "vi-x-icu", o.id limit 500`,
      [paths],
      'organisation-list',
    );
  }

  /** @throws DomainError `organisation.not-found` */
  async require(organisationId: string, paths: readonly string[]): Promise<OrganisationView> {
    const [found] = await this.database.query<OrganisationView>(
      `${SELECT} where o.id = $1 and (u.path <@ any($2::ltree[]) or u.path @> any($2::ltree[]))`,
      [organisationId, paths],
      'organisation-require',
    );
    if (!found) throw new DomainError('organisation.not-found');
    return found;
  }

  /** Notes an organisation down; the same id again is the same one. @throws DomainError `organisation.name-taken` */
  async found({ id, communeId, name }: NewOrganisation): Promise<void> {
    const plain = name.normalize('NFC').trim();
    await this.database.query(
      `insert into organisation (id, commune_id, name, name_folded, created_at) values ($1, $2, $3, $4, $5)
       on conflict do nothing`,
      [id, communeId, plain, foldVietnamese(plain), this.clock.now()],
    );
    const [stands] = await this.database.query(`select from organisation where id = $1`, [id]);
    if (!stands) throw new DomainError('organisation.name-taken');
  }

  /** Adds people; who belongs to it already stays. Gives how many are new. */
  async addMembers(organisationId: string, personIds: readonly string[]): Promise<number> {
    const added = await this.database.query(
      `insert into organisation_member (organisation_id, person_id, commune_id, since)
       select $1, p.id, p.commune_id, $3 from person p where p.id = any($2::uuid[])
       on conflict do nothing returning person_id`,
      [organisationId, personIds, this.clock.now()],
    );
    return added.length;
  }

  async removeMember(organisationId: string, personId: string): Promise<void> {
    await this.database.query(`delete from organisation_member where organisation_id = $1 and person_id = $2`, [
      organisationId,
      personId,
    ]);
  }
}
