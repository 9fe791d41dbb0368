import { Suspense } from 'react';
import { useSession } from '../../api/session.js';
import { PageSkeleton } from '../../ui/page.js';
import { useTakingOver } from '../../ui/use-taking-over.js';
import { HomePage } from './lazy-home-page.js';
import { Welcome } from './welcome.js';

/**
 * `/`: home for those signed in, the welcome for others. Until the session is known both the welcome and a skeleton
 * are drawn; `data-shell` on the document, set before the first paint, says which of them is seen.
 */
export function HomeOrWelcome() {
  const session = useSession();
  const pending = useTakingOver() || session.isPending;
  if (!pending && session.data?.signedIn) {
    return (
      <Suspense fallback={<PageSkeleton />}>
        <HomePage />
      </Suspense>
    );
  }
  return (
    <>
      <div className={pending ? 'shell-welcome' : undefined}>
        <Welcome />
      </div>
      {pending && (
        <div className="shell-skeleton">
          <PageSkeleton />
        </div>
      )}
    </>
  );
}
