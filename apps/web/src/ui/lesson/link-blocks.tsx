import { Trans } from '@lingui/react/macro';
import type { Block } from '@hvs/contracts';
import { formatBytes } from '../../i18n/byte-size.js';
import styles from './lesson-blocks.module.css';
import { useLessonPlace } from './lesson-place.js';
import { safeHref, siteOf } from './safe-href.js';

/** A file to keep; its size is said before anyone fetches it on mobile data. */
export function DownloadBlock({ block }: { block: Extract<Block, { type: 'download' }> }) {
  const { mediaUrl } = useLessonPlace();
  const size = formatBytes(block.bytes);
  return (
    <p className={styles.card}>
      <a className={styles.cardLink} href={mediaUrl(block.src)} download={block.name}>
        {block.name}
      </a>
      <small>
        <Trans>Tệp để tải về, {size}</Trans>
      </small>
    </p>
  );
}

/** A page of somebody else: whose it is and what to beware of is read before the link. */
export function ExternalLinkBlock({ block }: { block: Extract<Block, { type: 'external-link' }> }) {
  const href = safeHref(block.href);
  const site = siteOf(block.href);
  return (
    <div className={styles.card}>
      <small>
        {site ? (
          <Trans>Trang khác, không thuộc Học Vụ Số: {site}</Trans>
        ) : (
          <Trans>Trang khác, không thuộc Học Vụ Số</Trans>
        )}
      </small>
      {block.note && <p>{block.note}</p>}
      {href ? (
        <a className={styles.cardLink} href={href} target="_blank" rel="noopener noreferrer">
          {block.title}{' '}
          <small>
            <Trans>(mở ở cửa sổ mới)</Trans>
          </small>
        </a>
      ) : (
        <p>{block.title}</p>
      )}
    </div>
  );
}
