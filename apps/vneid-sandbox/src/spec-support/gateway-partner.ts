import { signatureOf } from '../gateway/gateway-signature.js';
import { DEFAULT_CONFIG } from '../sandbox-config.js';
import { AN } from './made-up-people.js';

/** A confirmation as Học Vụ Số sends it. */
export const REQUEST = {
  key: 'case-1',
  citizenId: AN.citizenId,
  fullName: AN.name,
  birthDate: AN.birthDate,
  criteriaSet: { targetGroup: 'resident', version: 1 },
  universalizedOn: '2026-11-22',
  commune: 'Kẻ Sặt',
};

export interface PartnerAnswer {
  readonly status: number;
  readonly text: string;
  readonly body: Record<string, unknown>;
}

/** The other end of the confirmation gateway as far as specs need one: signs, sends, reads. */
export class GatewayPartner {
  constructor(
    private readonly origin: string,
    private readonly now: () => number,
    private readonly secret: string = DEFAULT_CONFIG.gatewaySecret,
  ) {}

  send(change: Readonly<Record<string, unknown>> = {}, key?: string): Promise<PartnerAnswer> {
    const body = { ...REQUEST, ...change };
    return this.ask('POST', '', JSON.stringify(body), { 'Idempotency-Key': key ?? String(body.key) });
  }

  state(key: string): Promise<PartnerAnswer> {
    return this.ask('GET', `/${key}`);
  }

  list(query = ''): Promise<PartnerAnswer> {
    return this.ask('GET', query);
  }

  private async ask(method: string, rest: string, body = '', headers: Record<string, string> = {}) {
    const path = `/confirmation-gateway/confirmations${rest}`;
    const timestamp = String(Math.floor(this.now() / 1000));
    const signature = signatureOf({ method, path, timestamp, body }, this.secret);
    const response = await fetch(this.origin + path, {
      method,
      ...(body ? { body } : {}),
      headers: { ...headers, 'X-Partner': 'hoc-vu-so', 'X-Timestamp': timestamp, 'X-Signature': signature },
    });
    const text = await response.text();
    return { status: response.status, text, body: parse(text) };
  }
}

function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}
