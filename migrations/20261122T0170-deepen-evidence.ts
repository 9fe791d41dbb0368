import { APPLICATION_ROLE, appendOnly, SqlMigration } from './sql-migration.js';

/**
 * The canonical text is a JSON array, so that no two rows have the same; moments are microseconds since 1970, as text
 * of moments hangs on the session. One expression, so that PostgreSQL inlines it.
 */
const EVIDENCE_HASH = `
  create function evidence_hash(
    previous_hash bytea, id uuid, person_id uuid, commune_id uuid, kind text, value jsonb, provenance text,
    source_key text, occurred_at timestamptz, recorded_at timestamptz, recorded_by uuid, subject text, measure integer,
    place integer, corrects_id uuid, correction text, reason text
  ) returns bytea language sql stable parallel safe as $$
    select sha256(convert_to(jsonb_build_array(
      encode(previous_hash, 'hex'), id, person_id, commune_id, kind, value, provenance, source_key,
      (extract(epoch from occurred_at) * 1000000)::bigint, (extract(epoch from recorded_at) * 1000000)::bigint,
      recorded_by, subject, measure, place, corrects_id, correction, reason)::text, 'UTF8'))
  $$;
  comment on function evidence_hash is 'SHA-256 over all columns of a row of evidence and the hash before it';
`;

/**
 * Rows of one person are linked one after the other under the lock of their head; each statement looks anew, so what
 * another transaction has committed meanwhile is seen. A second row of the same source is swallowed here, before it
 * could take a place in the chain. A row is corrected once, and a withdrawal never.
 */
const LINK_EVIDENCE = `
  create function link_evidence() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    head record;
  begin
    select h.position, h.hash into head from public.evidence_head h where h.person_id = new.person_id for update;
    if not found then
      insert into public.evidence_head values (new.person_id, 0, null) on conflict do nothing;
      select h.position, h.hash into head from public.evidence_head h where h.person_id = new.person_id for update;
    end if;
    if exists (select from public.evidence e where e.person_id = new.person_id and e.source_key = new.source_key) then
      return null;
    end if;
    if new.corrects_id is not null and not exists (
      select from public.evidence e
      where e.person_id = new.person_id and e.id = new.corrects_id and e.kind = new.kind
        and e.correction is distinct from 'withdrawn'
        and not exists (select from public.evidence c where c.person_id = e.person_id and c.corrects_id = e.id)) then
      raise exception 'only evidence in effect, of the same person and kind, can be corrected'
        using errcode = 'unique_violation', constraint = 'evidence_correction_stands';
    end if;
    new.position := head.position + 1;
    new.previous_hash := head.hash;
    new.hash := public.evidence_hash(new.previous_hash, new.id, new.person_id, new.commune_id, new.kind, new.value,
      new.provenance, new.source_key, new.occurred_at, new.recorded_at, new.recorded_by, new.subject, new.measure,
      new.position, new.corrects_id, new.correction, new.reason);
    update public.evidence_head h set position = new.position, hash = new.hash where h.person_id = new.person_id;
    return new;
  end $$;
`;

/**
 * What the rules look evidence up by, corrections by a further row, and a chain of hashes per person. The chain is
 * written by a trigger, so that no way into the table goes round it (ADR 0010).
 */
export class DeepenEvidence1795313400000 extends SqlMigration {
  protected readonly upSql = `
    create temporary table evidence_before on commit drop as table evidence;
    truncate evidence;

    alter table evidence
      add column subject text not null,
      add column measure integer,
      add column position integer not null,
      add column previous_hash bytea,
      add column hash bytea not null,
      add column corrects_id uuid,
      add column correction text,
      add column reason text,
      add constraint evidence_correction_is_whole check (
        (corrects_id is null and correction is null and reason is null)
        or (corrects_id is not null and correction in ('superseded', 'withdrawn') and length(reason) > 0));
    comment on column evidence.subject is 'What it is about, as its kind says: course, practice, topic, kind of certificate';
    comment on column evidence.measure is 'The number that criteria compare: score in percent, account level';
    comment on column evidence.position is 'Place in the chain of the person, from 1 without a gap';
    comment on column evidence.hash is 'evidence_hash of the row, which holds the hash of the row before it';
    comment on column evidence.corrects_id is 'The earlier row of the same person that this one supersedes or withdraws';
    create index evidence_correction on evidence (person_id, corrects_id) where corrects_id is not null;

    create function certificate_number_key(value jsonb) returns text language sql immutable parallel safe as $$
      select upper(regexp_replace(value ->> 'number', '[^0-9A-Za-z]', '', 'g'))
    $$;
    create index evidence_certificate_number on evidence (kind, certificate_number_key(value))
      where kind in ('national-certificate', 'other-certificate');

    create table evidence_head (
      person_id uuid primary key,
      position integer not null,
      hash bytea
    ) with (fillfactor = 70);
    comment on table evidence_head is 'Last link of the chain of each person; written by the trigger alone, and its lock';
    revoke insert, update, delete, truncate on evidence_head from ${APPLICATION_ROLE};

    ${EVIDENCE_HASH}
    ${LINK_EVIDENCE}
    create trigger evidence_is_linked before insert on evidence for each row execute function link_evidence();

    insert into evidence (id, person_id, commune_id, kind, value, provenance, source_key, occurred_at, recorded_at,
      recorded_by, subject, measure)
    select id, person_id, commune_id, kind, value, provenance, source_key, occurred_at, recorded_at, recorded_by,
      coalesce(value ->> 'course', ''), coalesce(value ->> 'scorePercent', value ->> 'accountLevel')::integer
    from evidence_before order by recorded_at, id;

    create table evidence_seal (
      person_id uuid not null,
      position integer not null,
      seal bytea not null,
      sealed_at timestamptz not null default now(),
      primary key (person_id, position)
    );
    comment on table evidence_seal is
      'HMAC-SHA-256 over person, position and hash of a head, with a key outside the database';
    ${appendOnly('evidence_seal')}

    create table evidence_submission (
      id uuid primary key,
      person_id uuid not null references person (id),
      commune_id uuid not null,
      kind text not null,
      value jsonb not null,
      occurred_on date not null,
      note text,
      state text not null check (state in ('waiting', 'accepted', 'refused')),
      submitted_by uuid not null,
      submitted_by_person uuid not null,
      submitted_at timestamptz not null default now(),
      checked_by uuid,
      checked_by_person uuid,
      checked_at timestamptz,
      reason text,
      evidence_id uuid,
      check (checked_by is null or checked_by_person <> submitted_by_person)
    );
    comment on table evidence_submission is 'Evidence that somebody has entered for a person; high provenance waits for a second person';
    comment on column evidence_submission.id is 'Made by the client, so that sending twice enters once';
    comment on column evidence_submission.reason is 'Why it was refused, or accepted although the number is known of somebody else';
    create index evidence_submission_waiting on evidence_submission (commune_id, submitted_at, id) where state = 'waiting';
    create index evidence_submission_person on evidence_submission (person_id, submitted_at);
    create index evidence_submission_submitter on evidence_submission (submitted_by, submitted_at desc);
    create index evidence_submission_certificate on evidence_submission (kind, certificate_number_key(value))
      where kind in ('national-certificate', 'other-certificate');
  `;

  protected readonly downSql = `
    drop table evidence_submission, evidence_seal;
    drop trigger evidence_is_linked on evidence;
    drop function link_evidence();
    drop function evidence_hash;
    drop table evidence_head;
    drop index evidence_correction, evidence_certificate_number;
    drop function certificate_number_key;
    alter table evidence drop constraint evidence_correction_is_whole, drop column subject, drop column measure,
      drop column position, drop column previous_hash, drop column hash, drop column corrects_id,
      drop column correction, drop column reason;
  `;
}
