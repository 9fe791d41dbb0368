import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatBytes } from '../i18n/byte-size.js';
import { Button } from './button.js';
import styles from './picture-on-demand.module.css';
import { useSettings } from './settings/settings.js';

interface PictureProps {
  url: string;
  /** What it shows, in the author's words. */
  description: string;
  className?: string | undefined;
}

/** A picture that explains. Who saves data reads what it shows and how large it is, and has it fetched by a tap. */
export function PictureOnDemand({ url, description, className }: PictureProps) {
  const { lessData } = useSettings();
  const [isWanted, setWanted] = useState(false);
  if (lessData && !isWanted) return <Offer url={url} description={description} fetch={() => setWanted(true)} />;
  return <img className={className} src={url} alt={description} loading="lazy" />;
}

function Offer({ url, description, fetch }: PictureProps & { fetch: () => void }) {
  const size = useSize(url);
  return (
    <div className={styles.offer}>
      <p>
        <Trans>
          Hình: <span lang="vi">{description}</span>
        </Trans>
      </p>
      <Button look="secondary" onClick={fetch}>
        {size ? <Trans>Tải và xem hình ({size})</Trans> : <Trans>Tải và xem hình</Trans>}
      </Button>
    </div>
  );
}

/** The size in words; nothing while it is not known. One byte is asked for: the answer says of how many. */
function useSize(url: string): string | undefined {
  const { data } = useQuery({
    queryKey: ['size-of-file', url],
    queryFn: async () => {
      const { headers } = await fetch(url, { headers: { range: 'bytes=0-0' } });
      return Number(/\/(\d+)$/.exec(headers.get('content-range') ?? '')?.[1] ?? 0);
    },
    staleTime: Infinity,
    retry: false,
  });
  return data ? formatBytes(data) : undefined;
}
