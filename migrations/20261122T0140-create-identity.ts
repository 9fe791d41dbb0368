import { SqlMigration } from './sql-migration.js';

/** Accounts, the ways to sign in, sessions and roles. */
export class CreateIdentity1795311600000 extends SqlMigration {
  protected readonly upSql = `
    create table account (
      id uuid primary key,
      person_id uuid not null unique references person (id),
      created_at timestamptz not null default now(),
      disabled_at timestamptz
    );

    create table pin_credential (
      account_id uuid primary key references account (id),
      phone text,
      card_code_hash bytea unique,
      pin_hash text not null,
      changed_at timestamptz not null default now()
    );
    comment on column pin_credential.phone is 'Not unique: a family may share one phone; the PIN tells the people apart';
    create index pin_credential_phone on pin_credential (phone) where phone is not null;

    create table staff_credential (
      account_id uuid primary key references account (id),
      username text not null unique,
      password_hash text not null,
      totp_secret_cipher bytea not null,
      totp_last_step bigint not null default 0,
      changed_at timestamptz not null default now()
    );
    comment on column staff_credential.totp_last_step is 'A code that was used once is refused the second time (RFC 6238 §5.2)';

    create table vneid_link (
      provider text not null,
      subject text not null,
      account_id uuid not null references account (id),
      account_level smallint not null,
      authentication_level smallint not null,
      linked_at timestamptz not null default now(),
      last_sign_in_at timestamptz not null default now(),
      primary key (provider, subject)
    );
    create index vneid_link_account on vneid_link (account_id);

    create table session (
      token_hash bytea primary key,
      account_id uuid not null references account (id),
      method text not null check (method in ('vneid', 'pin', 'password')),
      created_at timestamptz not null default now(),
      expires_at timestamptz not null
    );
    comment on column session.token_hash is 'SHA-256 of the cookie; the cookie itself is stored nowhere';
    create index session_account on session (account_id);
    create index session_expiry on session (expires_at);

    create table role_assignment (
      id uuid primary key,
      account_id uuid not null references account (id),
      role text not null,
      unit_id uuid not null references unit (id),
      granted_by uuid,
      valid_from timestamptz not null default now(),
      valid_to timestamptz
    );
    create index role_assignment_account on role_assignment (account_id);
    create unique index role_assignment_once on role_assignment (account_id, role, unit_id) where valid_to is null;

    create table vneid_sign_in (
      state_hash bytea primary key,
      code_verifier text not null,
      nonce text not null,
      return_to text not null,
      expires_at timestamptz not null
    );
    comment on table vneid_sign_in is 'A sign-in under way; deleted when its callback arrives, so it works once';

    create unlogged table sign_in_throttle (
      key bytea primary key,
      failures integer not null,
      window_ends_at timestamptz not null,
      blocked_until timestamptz
    );

    create table known_device (
      token_hash bytea primary key,
      account_id uuid not null references account (id),
      created_at timestamptz not null default now()
    );
    comment on table known_device is 'A device on which this account has signed in: its tries are counted apart, so strangers cannot lock the owner out';
  `;

  protected readonly downSql = `
    drop table known_device, sign_in_throttle, vneid_sign_in, role_assignment, session, vneid_link, staff_credential,
      pin_credential, account;
  `;
}
