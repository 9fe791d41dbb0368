import { type ComponentProps, type MouseEvent, type ReactNode, useLayoutEffect, useState } from 'react';
import { Router, UNSAFE_createBrowserHistory, useHref, useLocation, useNavigate } from 'react-router';

/**
 * The only file in the browser that knows the router library; pages import from here. Its browser router, links and search
 * parameters are done anew in a few lines: the library's own ones drag its framework mode along, 5 KB of script on
 * the first screen that nothing here uses.
 */
export { Navigate, Outlet, Route, Routes, useLocation, useNavigate, useParams } from 'react-router';

/** Keeps the routes inside in step with the address bar. */
export function BrowserRouter({ children }: { children: ReactNode }) {
  const [history] = useState(() => UNSAFE_createBrowserHistory({ v5Compat: true }));
  const [state, setState] = useState({ action: history.action, location: history.location });
  useLayoutEffect(() => history.listen(setState), [history]);
  return (
    <Router location={state.location} navigationType={state.action} navigator={history}>
      {children}
    </Router>
  );
}

type LinkProps = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & { to: string };

/** A link inside the app; with a modifier key, or as a download, the browser does as it always does. */
export function Link({ to, children, ...rest }: LinkProps) {
  const href = useHref(to);
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.altKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    void navigate(to, { replace: pathname + search === href });
  };
  return (
    <a {...rest} href={href} onClick={follow}>
      {children}
    </a>
  );
}

/** A link of a menu: says when its page, or with `exact` unset a page below it, is the current one. */
export function NavLink({ to, exact = false, ...rest }: LinkProps & { exact?: boolean }) {
  const { pathname } = useLocation();
  const isCurrent = pathname === to || (!exact && pathname.startsWith(`${to}/`));
  return <Link {...rest} to={to} aria-current={isCurrent ? 'page' : undefined} />;
}

/** The part of the address after `?`, and a way to go to the same page with another one. */
export function useSearchParams(): [URLSearchParams, (next: Record<string, string>) => void] {
  const { search } = useLocation();
  const navigate = useNavigate();
  return [new URLSearchParams(search), (next) => void navigate(`?${new URLSearchParams(next)}`)];
}
