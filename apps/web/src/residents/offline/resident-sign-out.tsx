import { lazy, Suspense, useState } from 'react';
import { SignOut } from '../../ui/sign-out.js';

const UnsentWork = lazy(async () => ({ default: (await import('./unsent-work.js')).UnsentWork }));

function holdsWork(): boolean {
  try {
    return localStorage.getItem('hvs.held-deeds') !== null;
  } catch {
    return false;
  }
}

/** Signing out takes everything personal off the device. Who has work there that was never sent is told before. */
export function ResidentSignOut() {
  const [isWarning, setWarning] = useState(false);
  const warn = (): boolean => {
    const mustWarn = holdsWork();
    setWarning(mustWarn);
    return mustWarn;
  };
  return (
    <>
      <SignOut to="/" stopBefore={warn} />
      {isWarning && (
        <Suspense>
          <UnsentWork close={() => setWarning(false)} />
        </Suspense>
      )}
    </>
  );
}
