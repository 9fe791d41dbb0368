import { SqlMigration } from './sql-migration.js';

/** H5P and SCORM packages, the files inside them, and what they report of learners. */
export class CreatePackages1795831500000 extends SqlMigration {
  protected readonly upSql = `
    create table study_package (
      id uuid primary key,
      commune_id uuid not null references unit (id),
      file_id uuid not null unique references stored_file (id),
      kind text not null check (kind in ('h5p', 'scorm')),
      title text not null,
      launch text not null,
      created_by uuid not null,
      created_at timestamptz not null
    );
    comment on table study_package is 'A package that was taken apart; the id is random, as its files are public';
    comment on column study_package.launch is 'For SCORM the page inside the package that begins it';
    create index study_package_commune on study_package (commune_id, created_at desc);

    create table study_package_file (
      package_id uuid not null references study_package (id) on delete cascade,
      name text not null,
      place integer not null,
      bytes integer not null,
      primary key (package_id, name)
    );
    comment on column study_package_file.place is 'Number under which the bytes lie in the storage: names of packages never become paths';

    create table package_result (
      person_id uuid not null,
      package_id uuid not null,
      commune_id uuid not null,
      best smallint check (best between 0 and 100),
      completed boolean not null,
      reported_at timestamptz not null,
      primary key (person_id, package_id)
    );
    comment on table package_result is 'The best that a package reported of a learner; said by the learner’s own browser';
  `;

  protected readonly downSql = `drop table package_result, study_package_file, study_package;`;
}
