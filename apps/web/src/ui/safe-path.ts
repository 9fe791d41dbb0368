/** A path of this site to go to after signing in. Anything else (another site, a script) gives way to `otherwise`. */
export function safePath(asked: string | null, otherwise: string): string {
  return asked !== null && /^\/(?![/\\])/.test(asked) ? asked : otherwise;
}
