import { appendOnly, SqlMigration } from './sql-migration.js';

/** Courses in the making, part by part, and courses that belong to a unit or are retired. */
export class CreateCourseDrafts1795831800000 extends SqlMigration {
  protected readonly upSql = `
    alter table course
      add unit_id uuid references unit (id),
      add retired_at timestamptz,
      add retired_reason text,
      add title text not null default '',
      add title_folded text not null default '',
      add changed_at timestamptz not null default now(),
      add changed_by uuid references account (id),
      add constraint course_retired_with_reason check ((retired_at is null) = (retired_reason is null));
    comment on column course.unit_id is 'Whose course it is; null for those that come with the product, which are everybody''s';
    comment on column course.retired_at is 'From then on nobody enrols any more; who is inside finishes';
    comment on column course.title is 'Vietnamese title for lists of trainers: of the open draft, else of the current version';
    update course c set changed_at = v.published_at, title = v.document->'title'->>'vi',
      title_folded = lower(v.document->'title'->>'vi')
      from course_version v where v.id = c.current_version_id;
    create index course_unit on course (unit_id);
    create index course_changed on course (changed_at desc, id desc);

    alter table course_version
      add published_by uuid references account (id),
      add moves_learners boolean not null default false;
    comment on column course_version.published_by is 'Null for versions from the content folder';
    comment on column course_version.moves_learners is 'Those who are in the middle of an earlier version go on in this one';

    create table course_draft (
      id uuid primary key,
      course_id uuid not null references course (id),
      state text not null default 'draft' check (state in ('draft', 'in-review', 'returned')),
      base_version_id uuid references course_version (id),
      begun_by uuid not null references account (id),
      begun_at timestamptz not null,
      changed_by uuid not null references account (id),
      changed_at timestamptz not null,
      review_requested_by uuid references account (id),
      review_requested_at timestamptz,
      returned_by uuid references account (id),
      returned_reason text,
      closed_at timestamptz,
      course_version_id uuid references course_version (id),
      check ((closed_at is null) = (course_version_id is null))
    );
    comment on table course_draft is 'A course version in the making; closed by its publication, and kept as what the version was made from';
    create unique index course_draft_open_once on course_draft (course_id) where closed_at is null;

    create table course_draft_part (
      draft_id uuid not null references course_draft (id),
      part text not null,
      revision integer not null,
      content jsonb not null,
      changed_by uuid not null references account (id),
      changed_at timestamptz not null,
      primary key (draft_id, part)
    );
    comment on table course_draft_part is 'head, quiz, lesson:<key> or practice:<key>, as it stands now';

    create table course_draft_revision (
      draft_id uuid not null references course_draft (id),
      part text not null,
      revision integer not null,
      content jsonb not null,
      changed_by uuid not null references account (id),
      changed_at timestamptz not null,
      primary key (draft_id, part, revision)
    );
    comment on table course_draft_revision is 'Everything that was ever saved of a part, so that it can be brought back';
    ${appendOnly('course_draft_revision')}
  `;

  protected readonly downSql = `
    drop table course_draft_revision, course_draft_part, course_draft;
    alter table course_version drop column moves_learners, drop column published_by;
    alter table course
      drop column changed_by, drop column changed_at, drop column title_folded, drop column title,
      drop column retired_reason, drop column retired_at, drop column unit_id;
  `;
}
