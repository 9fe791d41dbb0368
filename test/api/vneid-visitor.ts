import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** An answer as far as these tests look at it. */
export interface Answer {
  status: number;
  location: string;
  setCookies: string[];
}

/** A browser with its cookies, walking between our api (in this process) and the sandbox (over the network). */
export class VneidVisitor {
  private readonly jars = new Map<string, Map<string, string>>();

  constructor(
    private readonly app: NestFastifyApplication,
    private readonly ourOrigin = 'http://127.0.0.1:3000',
  ) {}

  /** Goes to VNeID, signs in there with number and passcode, and follows until the callback; returns its address. */
  async signInAtVneid(
    person: { citizenId: string; passcode: string } | 'refuse',
    returnTo = '/khoa-hoc',
  ): Promise<string> {
    const begun = await this.open(
      `${this.ourOrigin}/api/public/sign-in/vneid?returnTo=${encodeURIComponent(returnTo)}`,
    );
    const page = await this.open(begun.location);
    const form: Record<string, string> = person === 'refuse' ? { decision: 'refuse' } : { ...person };
    const sent = await this.open(page.location, new URLSearchParams(form));
    // A refusal leads straight back on the roads that the sandbox speaks by itself.
    if (sent.location.startsWith(this.ourOrigin)) return sent.location;
    const resumed = await this.open(sent.location);
    return resumed.location;
  }

  /** The whole way there and back; the answer is that of our callback. */
  async signIn(person: { citizenId: string; passcode: string } | 'refuse', returnTo?: string): Promise<Answer> {
    return this.open(await this.signInAtVneid(person, returnTo));
  }

  /** Who our api says is signed in. */
  async session(): Promise<Record<string, unknown>> {
    const cookie = this.cookiesFor(this.ourOrigin);
    const answer = await this.app.inject({ url: '/api/public/session', headers: { cookie } });
    return answer.json();
  }

  async open(url: string, form?: URLSearchParams): Promise<Answer> {
    const { origin, pathname, search } = new URL(url);
    const cookie = this.cookiesFor(origin);
    const answer =
      origin === this.ourOrigin ? await this.ask(pathname + search, cookie) : await this.fetch(url, cookie, form);
    this.keep(origin, answer.setCookies);
    return { ...answer, location: answer.location && new URL(answer.location, url).href };
  }

  private async ask(url: string, cookie: string): Promise<Answer> {
    const { statusCode, headers } = await this.app.inject({ url, headers: { cookie } });
    const setCookies = [headers['set-cookie'] ?? []].flat().map(String);
    return { status: statusCode, location: headers.location ?? '', setCookies };
  }

  private async fetch(url: string, cookie: string, form?: URLSearchParams): Promise<Answer> {
    const answer = await fetch(url, {
      method: form ? 'POST' : 'GET',
      ...(form ? { body: form } : {}),
      headers: { cookie, origin: new URL(url).origin },
      redirect: 'manual',
    });
    await answer.arrayBuffer();
    return {
      status: answer.status,
      location: answer.headers.get('location') ?? '',
      setCookies: answer.headers.getSetCookie(),
    };
  }

  private cookiesFor(origin: string): string {
    return [...(this.jars.get(origin) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private keep(origin: string, setCookies: string[]): void {
    const jar = this.jars.get(origin) ?? new Map<string, string>();
    this.jars.set(origin, jar);
    for (const line of setCookies) {
      const [name, value] = (line.split(';')[0] ?? '').split('=') as [string, string];
      if (value) jar.set(name, value);
      else jar.delete(name);
    }
  }
}
