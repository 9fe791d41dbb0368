import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button, Buttons } from './button.js';
import { Done } from './done.js';
import { Trouble } from './notice.js';

interface DoneWithUndoProps {
  children: ReactNode;
  undo: () => void;
  pending?: boolean;
  error?: Error | null;
}

/** Says what was done at once instead of asking whether it is meant, and offers to take it back. */
export function DoneWithUndo({ children, undo, pending = false, error }: DoneWithUndoProps) {
  return (
    <Done careful>
      <p>{children}</p>
      {error && <Trouble error={error} />}
      <Buttons>
        <Button look="secondary" pending={pending} onClick={undo}>
          <Trans>Hoàn tác</Trans>
        </Button>
      </Buttons>
    </Done>
  );
}
