import { SqlMigration } from './sql-migration.js';

/** Not each road to VNeID tells the level of the account or of the authentication: unknown is null, not 0. */
export class VneidLevelsUnknown1795317000000 extends SqlMigration {
  protected readonly upSql = `
      alter table vneid_link alter column account_level drop not null, alter column authentication_level drop not null;
      update vneid_link set account_level = nullif(account_level, 0),
        authentication_level = nullif(authentication_level, 0)
        where account_level = 0 or authentication_level = 0;
      comment on column vneid_link.account_level is '1 or 2 (decree 69/2024/NĐ-CP); null: the road did not say';
      comment on column vneid_link.authentication_level is '1 to 4 (decree 69/2024/NĐ-CP); null: the road did not say';
  `;

  protected readonly downSql = `
      update vneid_link set account_level = coalesce(account_level, 0),
        authentication_level = coalesce(authentication_level, 0)
        where account_level is null or authentication_level is null;
      alter table vneid_link alter column account_level set not null, alter column authentication_level set not null;
      comment on column vneid_link.account_level is null;
      comment on column vneid_link.authentication_level is null;
  `;
}
