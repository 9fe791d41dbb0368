const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether VNeID may be asked without TLS: on this machine, or outside production. */
export function isPlainAllowed(address: string, environment: 'development' | 'test' | 'production'): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && (LOOPBACK.has(hostname) || environment !== 'production');
}
