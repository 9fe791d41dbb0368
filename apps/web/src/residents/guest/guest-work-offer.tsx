import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { useSession } from '../../api/session.js';
import type { SignedIn } from '../../api/types.js';
import { useLocation } from '../../router.js';
import { Button, Buttons } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Announcement } from '../../ui/notice.js';
import { type GuestDeed, declined, offeredTo, takenBy } from './guest-deeds.js';
import { changeGuestDeeds, guestDeeds } from './guest-store.js';
import styles from './guest-work-offer.module.css';
import { MovingWords } from './moving-words.js';
import { WhatIsKept } from './what-is-kept.js';
import { useGuestDeeds } from './use-guest.js';
import { useMoving } from './use-moving.js';

/** What was done on this device before signing in, offered to whoever has signed in; it goes to nobody unasked. */
export function GuestWorkOffer() {
  const session = useSession().data;
  if (!session?.signedIn || !session.permissions.includes('own-study:do')) return null;
  return <Offer person={session.person} />;
}

function Offer({ person }: Pick<SignedIn, 'person'>) {
  const offered = offeredTo(person.id, useGuestDeeds());
  const { moving, move } = useMoving(person.id);
  const heading = useRef<HTMLHeadingElement>(null);
  const [isDeclined, setIsDeclined] = useState(false);
  useRestSent(person.id, move);
  const isAnswered = isDeclined || moving !== undefined;
  const isLeft = useHasLeft(isAnswered && moving?.state !== 'moving' && moving?.state !== 'stopped');
  if (isLeft || (!isAnswered && offered.length === 0)) return null;
  const answer = (deed: () => void): void => {
    // The buttons go away, so that the focus would be lost
    heading.current?.focus();
    deed();
  };
  const decline = (): void => {
    changeGuestDeeds((deeds) => declined(deeds, person.id));
    setIsDeclined(true);
  };
  return (
    <section className={`${styles.offer} no-print`} aria-labelledby="hoc-thu">
      <Card strong>
        <h2 id="hoc-thu" ref={heading} tabIndex={-1}>
          <Trans>Bài học thử trên máy này</Trans>
        </h2>
        <Announcement>
          {isDeclined && (
            <p>
              <Trans>Không chuyển gì. Bài học thử ở lại trên máy cho người đã học.</Trans>
            </p>
          )}
          {moving && <MovingWords moving={moving} retry={move} />}
          {!isAnswered && <Question offered={offered} name={person.fullName} />}
        </Announcement>
        {!isAnswered && (
          <>
            <WhatIsKept deeds={offered} />
            <Buttons>
              <Button onClick={() => answer(move)}>
                <Trans>Có, chuyển sang tên tôi</Trans>
              </Button>
              <Button look="secondary" onClick={() => answer(decline)}>
                <Trans>Không, không phải của tôi</Trans>
              </Button>
            </Buttons>
          </>
        )}
      </Card>
    </section>
  );
}

function Question({ offered, name }: { offered: readonly GuestDeed[]; name: string }) {
  const lessons = offered.filter(({ kind }) => kind === 'lesson').length;
  const tries = offered.length - lessons;
  if (tries === 0) {
    return (
      <p>
        <Trans>
          Chuyển {lessons} bài đã học thử sang tên ông bà <strong lang="vi">{name}</strong>?
        </Trans>
      </p>
    );
  }
  return (
    <p>
      {lessons === 0 ? (
        <Trans>
          Chuyển {tries} lần thực hành thử sang tên ông bà <strong lang="vi">{name}</strong>?
        </Trans>
      ) : (
        <Trans>
          Chuyển {lessons} bài đã học thử và {tries} lần thực hành sang tên ông bà <strong lang="vi">{name}</strong>?
        </Trans>
      )}
    </p>
  );
}

/** What the person has said is theirs, and a broken line kept back, is sent when they are here again. */
function useRestSent(personId: string, move: () => void): void {
  const send = useRef(move);
  useEffect(() => {
    send.current = move;
  });
  useEffect(() => {
    const sendRest = (): void => {
      if (takenBy(personId, guestDeeds()).length > 0) send.current();
    };
    sendRest();
    window.addEventListener('online', sendRest);
    return () => window.removeEventListener('online', sendRest);
  }, [personId]);
}

/** An answer is shown until the next page is opened. */
function useHasLeft(isOver: boolean): boolean {
  const { pathname } = useLocation();
  const [overAt, setOverAt] = useState<string>();
  if (isOver && overAt === undefined) setOverAt(pathname);
  return overAt !== undefined && overAt !== pathname;
}
