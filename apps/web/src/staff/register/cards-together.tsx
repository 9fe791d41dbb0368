import { Trans } from '@lingui/react/macro';
import { useIssueLearnerCards } from '../../api/people.js';
import type { PersonRow } from '../../api/types.js';
import { Button, Buttons } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Notice, Trouble } from '../../ui/notice.js';
import { LearnerCardSheet } from './learner-card-sheet.js';

/** Three sheets, as many as the server makes at once. */
const MOST_CARDS = 24;

/** Cards for the people chosen, eight to a sheet. They stay chosen over several searches. */
export function CardsTogether({ picked, clear }: { picked: readonly PersonRow[]; clear: () => void }) {
  const issue = useIssueLearnerCards();
  if (issue.data) return <LearnerCardSheet cards={issue.data.cards} />;
  if (picked.length === 0) return null;
  const count = picked.length;
  const names = picked.map(({ fullName }) => fullName).join(', ');
  return (
    <Card strong>
      <p>
        <Trans>
          Đã chọn {count} người: <span lang="vi">{names}</span>. Thẻ cũ của những người này, nếu có, sẽ không dùng được
          nữa.
        </Trans>
      </p>
      {count > MOST_CARDS && (
        <Notice tone="careful">
          <p>
            <Trans>Mỗi lần in nhiều nhất {MOST_CARDS} thẻ. Hãy bỏ bớt rồi in thêm lần nữa.</Trans>
          </p>
        </Notice>
      )}
      {issue.isError && <Trouble error={issue.error} />}
      <Buttons>
        <Button
          pending={issue.isPending || count > MOST_CARDS}
          onClick={() => issue.mutate(picked.map(({ id }) => id))}
        >
          {issue.isPending ? <Trans>Đang cấp thẻ…</Trans> : <Trans>Cấp và in {count} thẻ</Trans>}
        </Button>
        <Button look="quiet" onClick={clear}>
          <Trans>Bỏ chọn hết</Trans>
        </Button>
      </Buttons>
    </Card>
  );
}
