import { Trans } from '@lingui/react/macro';
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { Button } from '../button.js';
import { useSettings } from '../settings/settings.js';

const ReadAloudBar = lazy(async () => ({ default: (await import('./read-aloud-bar.js')).ReadAloudBar }));

interface ReadAloudProps {
  hearRecording?: () => void;
  children: ReactNode;
}

/** Offers to read what stands in it aloud: at once for those who asked for it in the settings, by a tap for others. */
export function ReadAloud({ hearRecording, children }: ReadAloudProps) {
  const { readAloud } = useSettings();
  const [isWanted, setWanted] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  return (
    <>
      {readAloud || isWanted ? (
        <Suspense fallback={null}>
          <ReadAloudBar of={place} hearRecording={hearRecording} />
        </Suspense>
      ) : (
        <div className="no-print">
          <Button look="quiet" onClick={() => setWanted(true)}>
            <Trans>Nghe trang này</Trans>
          </Button>
        </div>
      )}
      <div ref={place}>{children}</div>
    </>
  );
}
