import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useIssueLearnerCard } from '../../api/people.js';
import type { PersonRow } from '../../api/types.js';
import { Button, Buttons } from '../../ui/button.js';
import { CardItem } from '../../ui/card.js';
import { Notice, Trouble } from '../../ui/notice.js';
import { LearnerCardSheet } from './learner-card-sheet.js';
import styles from './register.module.css';

interface PersonItemProps {
  person: PersonRow;
  mayIssue: boolean;
  /** Chosen to be printed on one sheet with others. */
  picked: boolean;
  pick: (picked: boolean) => void;
}

/** One person of the register, with the way to a learner card. */
export function PersonItem({ person, mayIssue, picked, pick }: PersonItemProps) {
  const { t } = useLingui();
  const birthYear = person.birthYear ?? '–';
  const { fullName, hamletName, citizenIdMasked } = person;
  return (
    <CardItem>
      <h2 lang="vi">{fullName}</h2>
      <p>
        <Trans>
          Sinh năm {birthYear} · Thôn {hamletName} · Số định danh {citizenIdMasked}
        </Trans>
      </p>
      {mayIssue && (
        <label className={styles.pick}>
          <input type="checkbox" checked={picked} onChange={({ target }) => pick(target.checked)} />
          <span>{t`Chọn để in chung một tờ: ${fullName}`}</span>
        </label>
      )}
      {mayIssue && !picked && <CardIssue person={person} />}
    </CardItem>
  );
}

/** A new card ends the old one, so a first press tells so and a second one does it. */
function CardIssue({ person }: { person: PersonRow }) {
  const [asking, setAsking] = useState(false);
  const issue = useIssueLearnerCard();
  if (issue.data) return <LearnerCardSheet cards={[issue.data]} />;
  if (!asking) {
    return (
      <Buttons>
        <Button look="secondary" onClick={() => setAsking(true)}>
          {person.hasAccount ? <Trans>Cấp lại thẻ học viên</Trans> : <Trans>Cấp thẻ học viên</Trans>}
          <span className="visually-hidden"> {person.fullName}</span>
        </Button>
      </Buttons>
    );
  }
  return (
    <>
      <Notice tone="careful">
        <p>
          <Trans>Mã PIN mới chỉ hiện một lần. Thẻ cũ, nếu có, sẽ không dùng được nữa.</Trans>
        </p>
      </Notice>
      <Buttons>
        <Button pending={issue.isPending} onClick={() => issue.mutate(person.id)}>
          {issue.isPending ? <Trans>Đang cấp thẻ…</Trans> : <Trans>Cấp thẻ mới</Trans>}
        </Button>
        <Button look="quiet" onClick={() => setAsking(false)}>
          <Trans>Thôi, để thẻ cũ</Trans>
        </Button>
      </Buttons>
      {issue.isError && <Trouble error={issue.error} />}
    </>
  );
}
