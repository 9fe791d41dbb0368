import { APPLICATION_ROLE, SqlMigration } from './sql-migration.js';

/** Extensions, Vietnamese search, the application role and the guard of append-only tables. */
export class PrepareDatabase1795309200000 extends SqlMigration {
  protected readonly upSql = `
    create extension if not exists ltree;
    create extension if not exists pg_trgm;

    do $$ begin
      if not exists (select from pg_roles where rolname = '${APPLICATION_ROLE}') then
        create role ${APPLICATION_ROLE} nologin;
      end if;
    exception when duplicate_object or unique_violation then null;
    end $$;
    do $$ begin execute format('grant ${APPLICATION_ROLE} to %I', current_user); end $$;
    grant usage on schema public to ${APPLICATION_ROLE};
    alter default privileges in schema public grant select, insert, update, delete on tables to ${APPLICATION_ROLE};
    alter default privileges in schema public grant usage on sequences to ${APPLICATION_ROLE};

    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only: a row is superseded by a further row, never changed', tg_table_name
        using errcode = 'insufficient_privilege';
    end $$;
  `;

  protected readonly downSql = `
    drop function refuse_change();
    alter default privileges in schema public revoke all on tables from ${APPLICATION_ROLE};
    alter default privileges in schema public revoke all on sequences from ${APPLICATION_ROLE};
  `;
}
