import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../ui/button.js';

/** Copies the address of this page; where the browser forbids it, the address is shown to be copied by hand. */
export function CopyLink() {
  const [state, setState] = useState<'no' | 'copied' | 'by-hand'>('no');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(location.href);
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
        {state === 'by-hand' && location.href}
      </span>
    </>
  );
}
