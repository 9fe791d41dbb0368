import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Entry {
  key: string;
  receipt: string;
  state: string;
  confirmedOn?: string;
  reason?: string;
}

/** How the other side behaves towards one request; undefined: as the contract says. */
export type Behaviour = (asked: {
  method: string;
  path: string;
  body: Record<string, unknown>;
}) => { status: number; body?: string; headers?: Record<string, string>; stores?: boolean } | 'cut' | undefined;

export const SECRET = 'a secret of this test';

/** The other side of the gateway on a port of its own: it does what the test says, and by the contract otherwise. */
export class MadeUpGateway {
  readonly store = new Map<string, Entry>();
  readonly received: { method: string; path: string; body: Record<string, unknown> }[] = [];
  /** Entries of the list in their order; the store where it is not set. */
  list: Entry[] | undefined;
  behave: Behaviour = () => undefined;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<MadeUpGateway> {
    const server = createServer();
    const gateway = new MadeUpGateway(server);
    server.on('request', (request, response) => void gateway.answer(request, response));
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return gateway;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/confirmation-gateway`;
  }

  /** The people of the other side decide. */
  confirm(key: string, confirmedOn: string): void {
    this.store.set(key, { key, receipt: `R-${key}`, state: 'confirmed', confirmedOn });
  }

  return(key: string, reason: string): void {
    this.store.set(key, { key, receipt: `R-${key}`, state: 'returned', reason });
  }

  get posts(): string[] {
    return this.received.flatMap(({ method, body }) => (method === 'POST' ? [String(body['key'])] : []));
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => {
      this.server.close(resolve);
    });
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const text = Buffer.concat(parts).toString('utf8');
    const { method = '', url: path = '' } = request;
    const asked = { method, path, body: text ? (JSON.parse(text) as Record<string, unknown>) : {} };
    this.received.push(asked);
    const behaviour = this.behave(asked);
    if (behaviour === 'cut') return void request.socket.destroy();
    if (behaviour?.stores) this.keep(asked.body);
    if (behaviour) return send(response, behaviour.status, behaviour.body ?? '', behaviour.headers);
    if (!isSigned(request, text)) return send(response, 401, '{"error":"signature"}');
    const [status, body] = method === 'POST' ? [202, this.keep(asked.body)] : this.tell(path);
    send(response, status, JSON.stringify(body));
  }

  private keep({ key }: Record<string, unknown>): Entry {
    const known = this.store.get(String(key)) ?? { key: String(key), receipt: `R-${String(key)}`, state: 'received' };
    this.store.set(known.key, known);
    return known;
  }

  private tell(path: string): [number, object] {
    if (path.includes('?')) return [200, { confirmations: this.list ?? [...this.store.values()], nextCursor: null }];
    const entry = this.store.get(path.split('/').at(-1) ?? '');
    return entry ? [200, entry] : [404, { error: 'unknown-key' }];
  }
}

function isSigned({ method = '', url = '', headers }: IncomingMessage, body: string): boolean {
  const signed = `${method}\n${url}\n${String(headers['x-timestamp'])}\n${body}`;
  return headers['x-signature'] === `sha256=${createHmac('sha256', SECRET).update(signed).digest('hex')}`;
}

function send(response: ServerResponse, status: number, body: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close', ...headers }).end(body);
}
