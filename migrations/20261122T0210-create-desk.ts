import { appendOnly, SqlMigration } from './sql-migration.js';

/** Actions that are looks at people, found or missed; what is asked for in `Looks` must be among them. */
const LOOKS = `('person-record.looked', 'citizen-id.revealed', 'person-list.looked', 'person-record.missed')`;

/** What the Commune Police's desk keeps: purposes of work, lists of citizen ids, levels of accounts seen by officers. */
export class CreateDesk1795315800000 extends SqlMigration {
  protected readonly upSql = `
    create table look_purpose (
      session_hash bytea primary key references session (token_hash) on delete cascade,
      purpose text not null,
      given_at timestamptz not null,
      expires_at timestamptz not null
    );
    comment on table look_purpose is 'Why an officer looks at people now: asked once per session of work, copied into every look';

    create index audit_entry_looks on audit_entry (commune_id, id desc)
      where action in ${LOOKS};
    create index audit_entry_looks_of_actor on audit_entry (actor_account_id, id desc)
      where action in ${LOOKS};

    create index person_birth_date on person (birth_date, hamlet_id);
    create index household_code on household (code);

    create table citizen_id_list (
      id uuid primary key,
      commune_id uuid not null,
      account_id uuid not null,
      content bytea not null,
      created_at timestamptz not null,
      expires_at timestamptz not null
    );
    comment on column citizen_id_list.content is 'The lines as typed, AES-256-GCM; the whole list is deleted after a day';
    create index citizen_id_list_expiry on citizen_id_list (expires_at);

    create table citizen_id_list_line (
      list_id uuid not null references citizen_id_list (id) on delete cascade,
      line integer not null,
      person_id uuid,
      fault text,
      duplicate_of integer,
      primary key (list_id, line)
    );
    comment on column citizen_id_list_line.person_id is 'Null when the number is unknown, malformed, a duplicate or outside the jurisdiction';

    create table digital_identity_entry (
      id uuid primary key,
      person_id uuid not null references person (id),
      commune_id uuid not null,
      level smallint not null check (level between 0 and 2),
      seen_on date not null,
      entered_by uuid not null,
      entered_at timestamptz not null
    );
    comment on table digital_identity_entry is 'What an officer saw and typed in; never evidence of VNeID. Level 0: the person has no account';
    create index digital_identity_entry_person on digital_identity_entry (person_id, seen_on desc, id desc);
    ${appendOnly('digital_identity_entry')}

    create index evidence_vneid on evidence (person_id, measure) where kind = 'vneid-sign-in';
  `;

  protected readonly downSql = `
    drop index evidence_vneid, household_code, person_birth_date, audit_entry_looks, audit_entry_looks_of_actor;
    drop table digital_identity_entry, citizen_id_list_line, citizen_id_list, look_purpose;
  `;
}
