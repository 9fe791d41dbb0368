/** A browser as far as signing in needs one: keeps cookies, follows redirects, submits forms. */
export class CookieBrowser {
  private readonly cookies = new Map<string, string>();
  /** Every address asked for, in order. */
  readonly visited: string[] = [];

  /**
   * Opens an address and follows redirects.
   * @returns the first answer that is no redirect, or the first redirect to another origin than `origin`, not followed.
   */
  async open(address: string | URL, init: RequestInit = {}): Promise<{ url: URL; response: Response }> {
    const url = new URL(address);
    this.visited.push(url.href);
    const headers = { ...init.headers, cookie: [...this.cookies].map((pair) => pair.join('=')).join('; ') };
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    response.headers.getSetCookie().forEach((cookie) => this.keep(cookie));
    const location = response.headers.get('location');
    if (!location) return { url, response };
    const next = new URL(location, url);
    return next.origin === url.origin ? this.open(next) : { url: next, response };
  }

  submit(address: URL, fields: Readonly<Record<string, string>>): Promise<{ url: URL; response: Response }> {
    return this.open(address, { method: 'POST', body: new URLSearchParams(fields) });
  }

  private keep(cookie: string): void {
    const [pair = ''] = cookie.split(';');
    const name = pair.slice(0, pair.indexOf('='));
    const value = pair.slice(pair.indexOf('=') + 1);
    if (value === '') this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
