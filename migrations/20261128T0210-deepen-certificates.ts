import { appendOnly, SqlMigration } from './sql-migration.js';

/** Certificates that expire, are revoked, corrected and replaced, with their history and their public status. */
export class DeepenCertificates1795834200000 extends SqlMigration {
  protected readonly upSql = `
    create sequence certificate_status_index minvalue 0 start 0;
    alter table certificate drop constraint certificate_enrolment_id_key;
    alter table certificate
      add column expires_at timestamptz,
      add column supervised boolean not null default false,
      add column place text,
      add column status_index bigint not null default nextval('certificate_status_index'),
      add column name_corrected_at timestamptz,
      add column replaced_at timestamptz,
      add column replaced_by text,
      add column doubted_at timestamptz,
      add constraint certificate_replaced_whole check ((replaced_at is null) = (replaced_by is null)),
      add constraint certificate_one_end check (replaced_at is null or revoked_at is null);
    comment on column certificate.place is 'Where the quiz was watched over; null when it was not';
    comment on column certificate.status_index is 'Place in the public status lists; a corrected name takes a further one';
    comment on column certificate.replaced_by is 'Number of the certificate that was issued instead';
    comment on column certificate.doubted_at is 'A regrade took the pass away; an administrator has to look at it';
    create unique index certificate_enrolment_once on certificate (enrolment_id) where replaced_at is null;
    create unique index certificate_status_index_once on certificate (status_index);
    create index certificate_expiry on certificate (expires_at)
      where expires_at is not null and revoked_at is null and replaced_at is null;
    create index certificate_doubted on certificate (commune_id, doubted_at) where doubted_at is not null;
    create index certificate_commune on certificate (commune_id, id);

    create table certificate_history (
      id uuid primary key,
      certificate_id uuid not null,
      person_id uuid not null,
      commune_id uuid not null,
      deed text not null check (deed in
        ('issued', 'revoked', 'name-corrected', 'reissued', 'replaced', 'doubted', 'doubt-cleared')),
      account_id uuid,
      actor_person_id uuid,
      reason text,
      details jsonb not null default '{}',
      at timestamptz not null
    );
    comment on table certificate_history is 'What was done with a certificate, by whom and why';
    create index certificate_history_of on certificate_history (certificate_id, id);
    ${appendOnly('certificate_history')}

    create table certificate_revoked_index (
      status_index bigint primary key,
      certificate_id uuid not null,
      at timestamptz not null
    );
    comment on table certificate_revoked_index is 'Places of the public status lists whose credential holds no longer';
    ${appendOnly('certificate_revoked_index')}

    create table certificate_list (
      id uuid primary key,
      commune_id uuid not null,
      account_id uuid not null,
      created_at timestamptz not null,
      expires_at timestamptz not null
    );
    comment on table certificate_list is 'Certificate numbers that an officer checks at once; lives for a day';
    create index certificate_list_expiry on certificate_list (expires_at);
    create table certificate_list_line (
      list_id uuid not null references certificate_list (id) on delete cascade,
      line integer not null,
      typed text not null,
      number text,
      duplicate_of integer,
      primary key (list_id, line)
    );
  `;

  protected readonly downSql = `
    drop table certificate_list_line, certificate_list, certificate_revoked_index, certificate_history;
    drop index certificate_enrolment_once;
    delete from certificate where replaced_at is not null;
    alter table certificate
      drop column expires_at, drop column supervised, drop column place, drop column status_index,
      drop column name_corrected_at, drop column replaced_at, drop column replaced_by, drop column doubted_at;
    drop sequence certificate_status_index;
    drop index if exists certificate_commune;
    alter table certificate add constraint certificate_enrolment_id_key unique (enrolment_id);
  `;
}
