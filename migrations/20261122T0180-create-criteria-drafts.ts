import { SqlMigration } from './sql-migration.js';

/** Criteria in the making, and who wrote and who approved the sets that came of them. */
export class CreateCriteriaDrafts1795314000000 extends SqlMigration {
  protected readonly upSql = `
    alter table criteria_set
      add combining text not null default 'required' check (combining in ('required', 'sufficient')),
      add basis jsonb not null default '{"kind": "commune-proposal", "note": ""}',
      add author_id uuid references account (id),
      add approved_by uuid references account (id),
      add approved_at timestamptz,
      add draft_id uuid;
    comment on column criteria_set.combining is 'How a person in several groups is judged by this set: one of those that are all required, or sufficient by itself';
    comment on column criteria_set.basis is 'What the set rests on: kind (commune-proposal, decision-757) and note';
    comment on column criteria_set.approved_by is 'Null for the sets that come with the product';

    create table criteria_draft (
      id uuid primary key,
      commune_id uuid references unit (id),
      target_group text not null,
      document jsonb not null,
      revision integer not null default 1,
      state text not null default 'draft' check (state in ('draft', 'submitted', 'approved')),
      shipped_as text unique,
      author_id uuid references account (id),
      changed_by uuid references account (id),
      created_at timestamptz not null default now(),
      changed_at timestamptz not null default now(),
      submitted_at timestamptz,
      returned_reason text,
      removed_at timestamptz
    );
    comment on table criteria_draft is 'A criteria set in the making; once approved it stays as what the approved set was made from';
    comment on column criteria_draft.commune_id is 'Null for a slot that comes with the product: every administrator sees it';
    comment on column criteria_draft.shipped_as is 'Name of the shipped slot this draft was stored from, so that it is stored once';
    comment on column criteria_draft.revision is 'Grows with each change of the document; a change must name the one it was made on';
    create index criteria_draft_open on criteria_draft (target_group) where removed_at is null and state <> 'approved';
    alter table criteria_set add foreign key (draft_id) references criteria_draft (id);
  `;

  protected readonly downSql = `
    alter table criteria_set
      drop column draft_id, drop column approved_at, drop column approved_by, drop column author_id,
      drop column basis, drop column combining;
    drop table criteria_draft;
  `;
}
