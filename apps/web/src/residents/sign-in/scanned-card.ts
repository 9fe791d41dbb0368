import { useEffect, useState } from 'react';

const SCANNED = /^#the=([0-9A-Za-z]{10})$/;

/**
 * The card code that a scanned card brought behind the `#` of the address, which no server sees. It is taken out of
 * the address at once: on a shared phone it would stay in the history.
 */
export function useScannedCard(): string | null {
  const [code] = useState(() => SCANNED.exec(location.hash)?.[1] ?? null);
  useEffect(() => {
    if (code !== null) history.replaceState(history.state, '', location.pathname + location.search);
  }, [code]);
  return code;
}
