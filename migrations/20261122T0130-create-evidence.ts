import { appendOnly, partitionsByPerson, SqlMigration } from './sql-migration.js';

/** The ledger that every decision rests on. */
export class CreateEvidence1795311000000 extends SqlMigration {
  protected readonly upSql = `
    create table evidence (
      id uuid not null,
      person_id uuid not null references person (id),
      commune_id uuid not null,
      kind text not null,
      value jsonb not null,
      provenance text not null,
      source_key text not null,
      occurred_at timestamptz not null,
      recorded_at timestamptz not null default now(),
      recorded_by uuid,
      primary key (person_id, id),
      unique (person_id, source_key)
    ) partition by hash (person_id);
    comment on table evidence is 'Append-only: this person showed this, then, known with this provenance';
    comment on column evidence.source_key is 'Names the deed it comes from, so that the same deed is evidence once';
    ${partitionsByPerson('evidence')}
    ${appendOnly('evidence')}
    do $$ begin
      for part in 0..7 loop
        execute format('revoke update, delete, truncate on evidence_p%s from hvs_app', part);
      end loop;
    end $$;
  `;

  protected readonly downSql = `drop table evidence;`;
}
