import { Trans } from '@lingui/react/macro';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { type CaseDeed, useCaseDeed } from '../../api/cases.js';
import type { CaseView, Channel } from '../../api/desk-types.js';
import { Button, Buttons } from '../../ui/button.js';
import { Notice, Trouble } from '../../ui/notice.js';
import { mayDo, type OfficerDeed } from './case-deeds.js';
import { CaseFlagMark, CaseStateMark } from './case-state.js';
import { CaseSteps } from './case-steps.js';
import styles from './cases.module.css';
import { ChannelChoice } from './channel-choice.js';
import { ReasonForm } from './reason-form.js';
import { SubmissionNote } from './submission-note.js';
import { useShortcuts } from './use-shortcuts.js';

/** What an officer does with a case. After each deed the focus is on the state it has come to. */
export function CasePanel({ one, shortcutsOn }: { one: CaseView; shortcutsOn: boolean }) {
  const deed = useCaseDeed(one.caseId);
  const [channel, setChannel] = useState<Channel>('gateway');
  const [asking, setAsking] = useState<'return' | 'withdrawal'>();
  const state = useRef<HTMLHeadingElement>(null);
  const [turns, setTurns] = useState(0);
  useEffect(() => {
    if (turns > 0) state.current?.focus();
  }, [turns]);
  const may = (what: OfficerDeed): boolean => mayDo(one.state, what);
  const close = (): void => {
    setAsking(undefined);
    setTurns((count) => count + 1);
  };
  const run = (what: CaseDeed): void => {
    if (!deed.isPending) deed.mutate(what, { onSuccess: close });
  };
  const review = (): void => run({ deed: 'review' });
  const submit = (): void => run({ deed: 'submission', channel });
  useShortcuts(
    {
      d: may('review') ? review : undefined,
      g: may('submission') ? submit : undefined,
      t: may('return') ? () => setAsking('return') : undefined,
    },
    shortcutsOn,
  );
  return (
    <section aria-labelledby="trang-thai" className={styles.panel}>
      <CaseHead one={one} state={state} />
      {may('submission') && <ChannelChoice channel={channel} choose={setChannel} />}
      {deed.isError && <Trouble error={deed.error} />}
      {asking ? (
        <ReasonForm
          deed={asking}
          send={(reason) => run({ deed: asking, reason })}
          failure={deed.error}
          pending={deed.isPending}
          close={close}
        />
      ) : (
        <DeedButtons may={may} pending={deed.isPending} review={review} submit={submit} ask={setAsking} />
      )}
      <details className={styles.keys}>
        <summary>
          <Trans>Các bước đã qua</Trans>
        </summary>
        <CaseSteps steps={one.steps} />
      </details>
    </section>
  );
}

function CaseHead({ one, state }: { one: CaseView; state: RefObject<HTMLHeadingElement | null> }) {
  return (
    <>
      <h2 id="trang-thai" ref={state} tabIndex={-1} className={styles.panelHead}>
        <Trans>Trạng thái:</Trans> <CaseStateMark state={one.state} />
      </h2>
      {one.flags.length > 0 && (
        <div className={styles.flags}>
          {one.flags.map((flag) => (
            <CaseFlagMark key={flag} flag={flag} />
          ))}
        </div>
      )}
      {one.reason && (
        <Notice tone="careful">
          <p lang="vi">{one.reason}</p>
        </Notice>
      )}
      <SubmissionNote submissions={one.submissions} />
    </>
  );
}

interface DeedButtonsProps {
  may: (deed: OfficerDeed) => boolean;
  pending: boolean;
  review: () => void;
  submit: () => void;
  ask: (deed: 'return' | 'withdrawal') => void;
}

/** What may be done from here; the letters are the shortcuts. */
function DeedButtons({ may, pending, review, submit, ask }: DeedButtonsProps) {
  return (
    <Buttons>
      {may('review') && (
        <Button aria-keyshortcuts="D" pending={pending} onClick={review}>
          <Trans>Duyệt hồ sơ (D)</Trans>
        </Button>
      )}
      {may('submission') && (
        <Button aria-keyshortcuts="G" pending={pending} onClick={submit}>
          <Trans>Gửi sang VNeID (G)</Trans>
        </Button>
      )}
      {may('return') && (
        <Button look="secondary" aria-keyshortcuts="T" pending={pending} onClick={() => ask('return')}>
          <Trans>Trả lại… (T)</Trans>
        </Button>
      )}
      {may('withdrawal') && (
        <Button look="quiet" pending={pending} onClick={() => ask('withdrawal')}>
          <Trans>Rút hồ sơ…</Trans>
        </Button>
      )}
    </Buttons>
  );
}
