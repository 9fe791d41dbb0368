import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Buttons } from '../../ui/button.js';
import { DoneWithUndo } from '../../ui/done-with-undo.js';
import { type GuestDeed, nobodysYet } from './guest-deeds.js';
import { changeGuestDeeds } from './guest-store.js';
import { useGuestDeeds } from './use-guest.js';

/** Takes what was tried off a device that others use too; done at once, and undone at once. */
export function ForgetGuestWork() {
  const deeds = useGuestDeeds();
  const [gone, setGone] = useState<readonly GuestDeed[]>();
  const forget = (): void => {
    const nobodys = new Set(nobodysYet(deeds));
    changeGuestDeeds((kept) => kept.filter((deed) => !nobodys.has(deed)));
    setGone([...nobodys]);
  };
  const undo = (): void => {
    changeGuestDeeds((kept) => [...(gone ?? []), ...kept]);
    setGone(undefined);
  };
  return (
    <>
      {!gone && nobodysYet(deeds).length > 0 && (
        <Buttons>
          <Button look="quiet" onClick={forget}>
            <Trans>Xóa bài học thử khỏi máy này</Trans>
          </Button>
        </Buttons>
      )}
      {gone && (
        <DoneWithUndo undo={undo}>
          <Trans>Đã xóa bài học thử khỏi máy này.</Trans>
        </DoneWithUndo>
      )}
    </>
  );
}
