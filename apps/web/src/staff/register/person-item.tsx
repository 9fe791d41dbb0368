import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useIssueLearnerCard } from '../../api/people.js';
import type { PersonRow } from '../../api/types.js';
import { Button, Buttons } from '../../ui/button.js';
import { CardItem } from '../../ui/card.js';
import { Notice, Trouble } from '../../ui/notice.js';
import { LearnerCardSheet } from './learner-card-sheet.js';

/** One person of the register, with the way to a learner card. */
export function PersonItem({ person, mayIssue }: { person: PersonRow; mayIssue: boolean }) {
  const birthYear = person.birthYear ?? '–';
  const { hamletName, citizenIdMasked } = person;
  return (
    <CardItem>
      <h2>{person.fullName}</h2>
      <p>
        <Trans>
          Sinh năm {birthYear} · Thôn {hamletName} · Số định danh {citizenIdMasked}
        </Trans>
      </p>
      {mayIssue && <CardIssue person={person} />}
    </CardItem>
  );
}

/** A new card ends the old one, so a first press tells so and a second one does it. */
function CardIssue({ person }: { person: PersonRow }) {
  const [asking, setAsking] = useState(false);
  const issue = useIssueLearnerCard();
  if (issue.data) return <LearnerCardSheet card={issue.data} />;
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
