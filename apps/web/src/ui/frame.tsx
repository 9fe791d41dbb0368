import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { formatNumber } from '../i18n/format.js';
import { Link, NavLink, Outlet, useLocation } from '../router.js';
import styles from './frame.module.css';
import { LanguageSwitch } from './language-switch.js';
import { PageSkeleton } from './page.js';
import { Seal } from './seal.js';
import { SettingsButton } from './settings/settings-button.js';
import { Sign } from './sign.js';

export interface NavigationItem {
  to: string;
  label: string;
  /** Current only at exactly this address. */
  exact?: boolean;
  /** What waits there; nothing is said of none. */
  count?: number;
}

interface FrameProps {
  /** Under the product's name. */
  subtitle: ReactNode;
  homePath: string;
  items: readonly NavigationItem[];
  /** Sign in or sign out: the last of the menu, or beside the language when there is no menu. */
  account: ReactNode;
  footer: ReactNode;
  /** Above the page, on whichever page one is. */
  ahead?: ReactNode;
}

/** What is the same on every page: skip link, name, menu, language, and help at the foot. */
export function Frame({ subtitle, homePath, items, account, footer, ahead }: FrameProps) {
  const { pathname } = useLocation();
  return (
    <div className={styles.frame}>
      <a className={`${styles.skip} no-print`} href="#noi-dung">
        <Trans>Đến nội dung chính</Trans>
      </a>
      <header className={`${styles.header} no-print`}>
        <div className={styles.bar}>
          <Link className={styles.brand} to={homePath}>
            <Seal />
            <span>
              <strong>Học Vụ Số</strong>
              <small>{subtitle}</small>
            </span>
          </Link>
          <div className={styles.tools}>
            <LanguageSwitch />
            <SettingsButton />
            {items.length === 0 && account}
          </div>
        </div>
        {items.length > 0 && <Navigation key={pathname} items={items} account={account} />}
      </header>
      <main id="noi-dung" tabIndex={-1} className={styles.main}>
        {ahead}
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </main>
      <footer className={`${styles.footer} no-print`}>
        <div className={styles.footerText}>{footer}</div>
      </footer>
    </div>
  );
}

/** The menu: behind one button on a phone, in a row where there is room. Escape and a new page close it. */
function Navigation({ items, account }: Pick<FrameProps, 'items' | 'account'>) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const close = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [open]);
  return (
    <nav className={styles.navigation} aria-label={t`Các trang`}>
      <button
        ref={button}
        type="button"
        className={styles.menuButton}
        aria-expanded={open}
        aria-controls="cac-trang"
        onClick={() => setOpen(!open)}
      >
        <Sign name={open ? 'cross' : 'menu'} /> <Trans>Các trang</Trans>
      </button>
      <ul id="cac-trang" role="list" className={open ? styles.menuOpen : styles.menu}>
        {items.map(({ to, label, exact, count = 0 }) => (
          <li key={to}>
            <NavLink to={to} exact={exact}>
              {label}
              {count > 0 && `\u00a0(${formatNumber(count)})`}
            </NavLink>
          </li>
        ))}
        <li className={styles.account}>{account}</li>
      </ul>
    </nav>
  );
}
