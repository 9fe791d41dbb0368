/** An answer as far as a browser that follows links by hand looks at it. */
export interface Step {
  status: number;
  location: string;
}

/** A browser with its cookies, walking over the network from one address to the next. */
export class CookieWalker {
  private readonly jars = new Map<string, Map<string, string>>();

  /** Follows no redirect by itself: `location` is where the answer leads to. */
  async open(url: string, form?: Record<string, string>): Promise<Step> {
    const { origin } = new URL(url);
    const answer = await fetch(url, {
      method: form ? 'POST' : 'GET',
      ...(form ? { body: new URLSearchParams(form) } : {}),
      headers: { cookie: this.cookiesFor(origin), origin },
      redirect: 'manual',
    });
    await answer.arrayBuffer();
    this.keep(origin, answer.headers.getSetCookie());
    const location = answer.headers.get('location');
    return { status: answer.status, location: location ? new URL(location, url).href : '' };
  }

  /** Signs in at VNeID and comes back; the answer is that of our callback. */
  async signInWithVneid(ourUrl: string, person: { citizenId: string; passcode: string }): Promise<Step> {
    const begun = await this.open(`${ourUrl}/api/public/sign-in/vneid?returnTo=/`);
    const page = await this.open(begun.location);
    const sent = await this.open(page.location, { ...person });
    const resumed = await this.open(sent.location);
    return this.open(resumed.location);
  }

  cookiesFor(origin: string): string {
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
