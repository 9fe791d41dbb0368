import { Trans } from '@lingui/react/macro';
import type { Block } from '@hvs/contracts';
import { Notice } from '../notice.js';
import { drawInlines } from './inlines.js';

/** A warning or a tip that stands out from the text around it. */
export function Callout({ block }: { block: Extract<Block, { type: 'callout' }> }) {
  const isWarning = block.kind === 'warning';
  return (
    <Notice tone={isWarning ? 'careful' : 'plain'}>
      <p>
        <strong>{isWarning ? <Trans>Cảnh báo</Trans> : <Trans>Mẹo</Trans>}</strong>
      </p>
      {block.children.map((paragraph, index) => (
        <p key={index}>{drawInlines(paragraph)}</p>
      ))}
    </Notice>
  );
}
