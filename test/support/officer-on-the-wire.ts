import type { RealProduct } from './real-product.js';
import { until } from './until.js';

const PATIENCE_MS = 60_000;

interface CasePage {
  cases: { caseId: string }[];
}

interface BatchResults {
  results: { caseId: string; done: boolean; state: string | null; code: string | null }[];
}

/** An officer who works through the queue over HTTP and sends again whatever was not answered. */
export class OfficerOnTheWire {
  /** Answers that say the product is broken rather than away for the moment. */
  readonly faults: string[] = [];

  constructor(
    private readonly product: RealProduct,
    private readonly cookie: string,
  ) {}

  /** Says what the work is for; without it nobody is shown. */
  async statesPurpose(purpose: string): Promise<void> {
    await this.ask('POST', '/police/look-purpose', { purpose });
  }

  /** Reviews all that is ready or came back, and submits all that is reviewed, by the gateway. */
  async submitsWhatIsReady(): Promise<void> {
    await this.work('ready', { deed: 'review' });
    await this.work('returned', { deed: 'review' });
    await this.work('reviewed', { deed: 'submit', channel: 'gateway' });
  }

  private async work(state: string, deed: object): Promise<void> {
    const { cases } = await this.ask<CasePage>('GET', `/police/cases?state=${state}&limit=100`);
    if (cases.length === 0) return;
    const caseIds = cases.map(({ caseId }) => caseId);
    await this.ask<BatchResults>('POST', '/police/case-batches', { caseIds, ...deed });
  }

  private async ask<Body>(method: 'GET' | 'POST', path: string, body?: object): Promise<Body> {
    return until(`${method} ${path} is answered`, async () => this.attempt<Body>(method, path, body), PATIENCE_MS);
  }

  private async attempt<Body>(method: 'GET' | 'POST', path: string, body?: object): Promise<Body | undefined> {
    const reply = await this.product.request<Body>(method, path, { cookie: this.cookie, ...(body ? { body } : {}) });
    if (reply.status < 300) return reply.body;
    if (reply.status !== 503) this.faults.push(`${method} ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
    return undefined;
  }
}
