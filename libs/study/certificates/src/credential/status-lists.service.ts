import { Injectable } from '@nestjs/common';
import { DomainError } from '@hvs/kernel';
import { Config } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { CertificateKeys } from '../keys/certificate-keys.js';
import { STATUS_LIST_CONTEXTS } from './bundled-contexts.js';
import { secondsOf, signCredential } from './data-integrity.js';
import { encodedList, PLACES } from './status-list.rule.js';

/** From when a list counts in which nothing was ever revoked. */
const BEGIN = new Date('2026-01-01T00:00:00Z');

/** The signed lists by which anyone can see, without asking about one person, whether a credential still holds. */
@Injectable()
export class StatusLists {
  /** The last list of each number, and what it was made from. */
  private readonly made = new Map<number, { version: string; credential: object }>();

  constructor(
    private readonly database: Database,
    private readonly keys: CertificateKeys,
    private readonly config: Config,
  ) {}

  addressOf(list: number): string {
    return `${this.config.publicUrl}/xac-minh/trang-thai/${list}`;
  }

  /**
   * A list as it is now. It is signed anew only when something was revoked since.
   * @throws DomainError `certificate.not-found` for a list with no certificate in it
   */
  async credential(list: number): Promise<object> {
    const { count, at, exists } = await this.stateOf(list);
    if (!exists) throw new DomainError('certificate.not-found');
    const version = `${count}:${at?.toISOString() ?? ''}`;
    const known = this.made.get(list);
    if (known?.version === version) return known.credential;
    const credential = await this.make(list, at ?? BEGIN);
    this.made.set(list, { version, credential });
    return credential;
  }

  /** Notes that the credential at this place holds no longer, inside the transaction of the deed. */
  async revoke(statusIndex: string, certificateId: string, at: Date): Promise<void> {
    await this.database.query(
      `insert into certificate_revoked_index (status_index, certificate_id, at) values ($1, $2, $3)
       on conflict (status_index) do nothing`,
      [statusIndex, certificateId, at],
      'status-lists-revoke',
    );
  }

  private async stateOf(list: number): Promise<{ count: number; at: Date | null; exists: boolean }> {
    const [state] = await this.database.query<{ count: number; at: Date | null; exists: boolean }>(
      `select count(*)::int as count, max(at) as at,
         $1::bigint = 0 or exists (select from certificate where status_index between $1 and $2) as exists
       from certificate_revoked_index where status_index between $1 and $2`,
      rangeOf(list),
      'status-lists-state',
    );
    return state ?? { count: 0, at: null, exists: false };
  }

  private async make(list: number, at: Date): Promise<object> {
    const rows = await this.database.query<{ index: string }>(
      'select status_index as index from certificate_revoked_index where status_index between $1 and $2',
      rangeOf(list),
      'status-lists-revoked',
    );
    const id = this.addressOf(list);
    const document = {
      '@context': STATUS_LIST_CONTEXTS,
      id,
      type: ['VerifiableCredential', 'BitstringStatusListCredential'],
      issuer: this.keys.did,
      validFrom: secondsOf(at),
      credentialSubject: {
        id: `${id}#list`,
        type: 'BitstringStatusList',
        statusPurpose: 'revocation',
        encodedList: encodedList(rows.map(({ index }) => Number(index) - list * PLACES)),
      },
    };
    return signCredential(document, this.keys, at);
  }
}

function rangeOf(list: number): [number, number] {
  return [list * PLACES, (list + 1) * PLACES - 1];
}
