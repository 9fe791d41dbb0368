import { Trans } from '@lingui/react/macro';
import { useSession } from '../../api/session.js';
import { Notice } from '../../ui/notice.js';

/** Before a quiz that a helper opens: whose answers it takes, and how it counts. */
export function HelpedQuizNote() {
  const session = useSession().data;
  if (!session?.signedIn || !session.assistedBy) return null;
  const person = session.person.fullName;
  return (
    <Notice tone="careful">
      <p>
        <Trans>
          Chỉ bắt đầu khi {person} ngồi cùng anh chị và tự chọn câu trả lời. Bài này được ghi là có người giúp.
        </Trans>
      </p>
    </Notice>
  );
}
