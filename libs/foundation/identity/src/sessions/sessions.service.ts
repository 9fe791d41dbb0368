import { Inject, Injectable } from '@nestjs/common';
import { ASSISTING_HOURS, type Role } from '@hvs/contracts';
import { Audit } from '@hvs/foundation/audit';
import { type Clock, DomainError } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { CLOCK, Config } from '@hvs/platform/config';
import { Crypto } from '@hvs/platform/crypto';
import { Database } from '@hvs/platform/database';
import { Accounts } from '../accounts/accounts.service.js';
import { KnownDevices } from '../throttle/known-devices.js';
import { permissionsOf, permissionsWhileAssisting, type SessionView, type SignInMethod } from './session.view.js';
import { GO_ON_ASSISTING, READ_ACTOR, READ_SESSION_VIEW } from './sessions.sql.js';

const NOTED_EVERY_MS = 5 * 60_000;

/** What the browser gets after a sign-in: the values of two cookies. */
export interface OpenedSession {
  token: string;
  maxAgeSeconds: number;
  deviceCookie: string;
}

interface ViewRow {
  id: string;
  fullName: string;
  hamletName: string;
  method: SignInMethod;
  roles: { role: Role; unitName: string }[];
  vneidAccountLevel: number | null;
  helperName: string | null;
}

/** Sessions: kept in the database, named in the browser by a random token that is stored nowhere. */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly crypto: Crypto,
    private readonly audit: Audit,
    private readonly accounts: Accounts,
    private readonly devices: KnownDevices,
    private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Opens a session for an account that has proved itself, and makes its device known. Audited. */
  async open(accountId: string, method: SignInMethod, deviceCookie: string | undefined): Promise<OpenedSession> {
    return this.database.transaction(async () => {
      const holder = await this.accounts.holderOf(accountId);
      if (!holder) throw new DomainError('access.not-allowed');
      const token = this.crypto.randomToken();
      const maxAgeSeconds = this.config.sessionHours * 3600;
      const now = this.clock.now();
      const expiresAt = new Date(now.getTime() + maxAgeSeconds * 1000);
      await this.database.query(
        `insert into session (token_hash, account_id, method, created_at, expires_at) values ($1, $2, $3, $4, $5)`,
        [this.crypto.hashToken(token), accountId, method, now, expiresAt],
      );
      const { personId, communeId } = holder;
      const actor = { accountId, personId };
      await this.audit.record({
        action: 'session.opened',
        actor,
        subjectPersonId: personId,
        communeId,
        details: { method },
      });
      return { token, maxAgeSeconds, deviceCookie: await this.devices.remember(deviceCookie, accountId) };
    });
  }

  /** Who holds this token now, or null when the session ended, expired, or its account is disabled. */
  async read(token: string): Promise<Actor | null> {
    const values = [this.crypto.hashToken(token), this.clock.now()];
    const [actor] = await this.database.query<Actor>(READ_ACTOR.text, values, READ_ACTOR.name);
    if (actor?.assistedBy) await this.goOnAssisting(actor);
    return actor ?? null;
  }

  /** What the screens show of a session; `{ signedIn: false }` for no session. */
  async view(sessionHash: Buffer | undefined): Promise<SessionView> {
    if (!sessionHash) return { signedIn: false };
    const values = [sessionHash, this.clock.now()];
    const [row] = await this.database.query<ViewRow>(READ_SESSION_VIEW.text, values, READ_SESSION_VIEW.name);
    if (!row) return { signedIn: false };
    const { id, fullName, hamletName, roles, method, vneidAccountLevel, helperName } = row;
    const known = { signedIn: true, person: { id, fullName, hamletName }, roles, method, vneidAccountLevel } as const;
    if (helperName) {
      return { ...known, permissions: permissionsWhileAssisting(), assistedBy: { fullName: helperName } };
    }
    return { ...known, permissions: permissionsOf(roles.map(({ role }) => role)) };
  }

  /** The view of the session that a sign-in has just opened. */
  async viewOf(opened: OpenedSession): Promise<SessionView> {
    return this.view(this.crypto.hashToken(opened.token));
  }

  /** How the session was opened, or null when it is gone. */
  async methodOf(sessionHash: Buffer): Promise<SignInMethod | null> {
    const [row] = await this.database.query<{ method: SignInMethod }>(
      `select method from session where token_hash = $1`,
      [sessionHash],
    );
    return row?.method ?? null;
  }

  /** Signs out: this session ends. Without one nothing happens. */
  async end(sessionHash: Buffer | undefined): Promise<void> {
    if (sessionHash) await this.database.query(`delete from session where token_hash = $1`, [sessionHash]);
  }

  /** Ends all other sessions of an account, so that whoever else was signed in no longer is. */
  async endOthers(accountId: string, kept: Buffer): Promise<void> {
    await this.database.query(`delete from session where account_id = $1 and token_hash <> $2`, [accountId, kept]);
  }

  /** Ends the sessions that were opened with a PIN or password which no longer works. */
  async endOpenedWith(accountId: string, method: SignInMethod): Promise<void> {
    await this.database.query(`delete from session where account_id = $1 and method = $2`, [accountId, method]);
  }

  private async goOnAssisting({ sessionHash }: Actor): Promise<void> {
    const until = this.clock.now().getTime() + ASSISTING_HOURS * 3_600_000;
    const values = [sessionHash, new Date(until), new Date(until - NOTED_EVERY_MS)];
    await this.database.query(GO_ON_ASSISTING.text, values, GO_ON_ASSISTING.name);
  }
}
