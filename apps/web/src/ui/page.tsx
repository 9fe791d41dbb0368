import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from '../router.js';
import styles from './page.module.css';
import { useArrival } from './use-arrival.js';

interface PageProps {
  title: string;
  /** Of a title that an author wrote: read aloud as Vietnamese in English too. */
  titleLang?: 'vi';
  /** One or two sentences under the heading. */
  lead?: ReactNode;
  back?: { to: string; label: string };
  /** Staff tables need the room; text stays narrow. */
  wide?: boolean;
  /** Changes when the page becomes another screen without a change of address. */
  screen?: string;
  children: ReactNode;
}

/** A screen: way back, heading, lead, content. Moving to it puts the focus on its heading and its name on the tab. */
export function Page({ title, titleLang, lead, back, wide = false, screen = '', children }: PageProps) {
  const heading = useArrival(`${title} · Học Vụ Số`, screen);
  return (
    <div className={wide ? styles.wide : styles.page}>
      {back && (
        <Link className={`${styles.back} no-print`} to={back.to}>
          <span aria-hidden="true">‹</span> {back.label}
        </Link>
      )}
      <h1 ref={heading} tabIndex={-1} lang={titleLang}>
        {title}
      </h1>
      {lead && <div className={styles.lead}>{lead}</div>}
      {children}
    </div>
  );
}

/** A part of a page with its own heading; with an `id`, links of the page lead to it. */
export function Section({ id, title, children }: { id?: string; title: ReactNode; children: ReactNode }) {
  return (
    <section id={id} className={styles.section}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Grey lines in the shape of a page, with words for those who do not see them. */
export function PageSkeleton() {
  return (
    <div className={`${styles.page} ${styles.skeletonPage}`} role="status">
      <span className="visually-hidden">
        <Trans>Đang mở trang…</Trans>
      </span>
      <div className={styles.skeletonTitle} />
      <SkeletonLines />
    </div>
  );
}

export function SkeletonLines({ lines = 3 }: { lines?: number }) {
  return (
    <div aria-hidden="true" className={styles.skeletonLines}>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={styles.skeletonLine} />
      ))}
    </div>
  );
}
