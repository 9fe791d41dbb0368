import type { ComponentProps, ReactNode } from 'react';
import { Link } from '../router.js';
import styles from './button.module.css';

type Look = 'primary' | 'secondary' | 'quiet';

interface Common {
  look?: Look;
  /** The one next step of a screen: full width, more room. */
  large?: boolean;
  children: ReactNode;
}

const classOf = (look: Look, large: boolean): string =>
  `${styles.button} ${styles[look]} ${large ? styles.large : ''} no-print`;

/**
 * A button that does a deed. While `pending` it keeps its place and focus but does nothing, so a double click cannot
 * send twice.
 */
export function Button({
  look = 'primary',
  large = false,
  pending = false,
  type = 'button',
  onClick,
  ...rest
}: Common & { pending?: boolean } & ComponentProps<'button'>) {
  return (
    <button
      {...rest}
      type={type}
      className={classOf(look, large)}
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}

/** A link inside the app that looks like a button. */
export function ButtonLink({ look = 'primary', large = false, to, children }: Common & { to: string }) {
  return (
    <Link className={classOf(look, large)} to={to}>
      {children}
    </Link>
  );
}

/** A link that leaves the app (VNeID, a file) and looks like a button. */
export function ButtonAnchor({ look = 'primary', large = false, children, ...rest }: Common & ComponentProps<'a'>) {
  return (
    <a {...rest} className={classOf(look, large)}>
      {children}
    </a>
  );
}

/** Buttons that belong together; on a narrow screen each has its own line. */
export function Buttons({ children }: { children: ReactNode }) {
  return <div className={`${styles.buttons} no-print`}>{children}</div>;
}
