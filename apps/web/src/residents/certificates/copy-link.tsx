import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../ui/button.js';

/** Copies the address of the check page, which opens without this app and without signing in; where the browser forbids it, the address is shown to be copied by hand. */
export function CopyLink({ number }: { number: string }) {
  const address = `${location.origin}/xac-minh/${number}`;
  const [state, setState] = useState<'no' | 'copied' | 'by-hand'>('no');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      setState('copied');
    } catch {
      setState('by-hand');
    }
  };
  return (
    <>
      <Button look="secondary" onClick={() => void copy()}>
        <Trans>Chép đường dẫn kiểm tra</Trans>
      </Button>
      <span role="status" style={{ overflowWrap: 'anywhere' }}>
        {state === 'copied' && <Trans>Đã chép đường dẫn.</Trans>}
        {state === 'by-hand' && address}
      </span>
    </>
  );
}
