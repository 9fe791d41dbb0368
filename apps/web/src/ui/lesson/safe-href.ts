const SAFE_SCHEME = /^(https?|mailto|tel):/i;
const ANY_SCHEME = /^[^/?#]*:/;

/** The address as it may stand in a link, or nothing when it could run a script or hides where it leads. */
export function safeHref(href: string): string | undefined {
  const trimmed = href.trim();
  if (trimmed === '') return undefined;
  if (SAFE_SCHEME.test(trimmed)) return trimmed;
  return ANY_SCHEME.test(trimmed) || trimmed.startsWith('//') ? undefined : trimmed;
}

/** The site an address leads to, e.g. `dichvucong.gov.vn`; nothing for an address that is not of the web. */
export function siteOf(href: string): string | undefined {
  const safe = safeHref(href);
  if (!safe || !/^https?:/i.test(safe)) return undefined;
  return URL.canParse(safe) ? new URL(safe).hostname.replace(/^www\./, '') : undefined;
}
