import { Trans } from '@lingui/react/macro';
import type { CriteriaDraft } from '../../../api/criteria-types.js';
import { Notice } from '../../../ui/notice.js';
import { Section } from '../../../ui/page.js';
import { PreviewPanel } from '../preview/preview-panel.js';
import { WordsList } from '../words-list.js';
import { ApprovalForm } from './approval-form.js';
import { ReturnForm } from './return-form.js';

/** A draft that waits for a second person: what it says, what it would do, and the two ways on. */
export function WaitingDraft({ draft }: { draft: CriteriaDraft }) {
  return (
    <>
      <Notice>
        <p>
          <Trans>Bản nháp đang chờ duyệt nên không sửa được. Muốn sửa, hãy trả lại trước.</Trans>
        </p>
      </Notice>
      <Section title={<Trans>Nội dung</Trans>}>
        <WordsList words={draft.words} />
      </Section>
      <PreviewPanel draft={draft} beforeStart={() => Promise.resolve(true)} isChanged={false} />
      <Section title={<Trans>Duyệt hoặc trả lại</Trans>}>
        <Approval draft={draft} />
        <ReturnForm draftId={draft.id} />
      </Section>
    </>
  );
}

function Approval({ draft }: { draft: CriteriaDraft }) {
  if (!draft.mayApprove) {
    return (
      <p>
        <Trans>
          Cần hai người: ai đã viết hoặc sửa cuối bản nháp thì không tự duyệt được. Hãy nhờ một quản trị khác đăng nhập
          và duyệt.
        </Trans>
      </p>
    );
  }
  if (!draft.losses) {
    return (
      <p>
        <Trans>Trước khi duyệt, hãy bấm «Xem trước» ở trên và chờ đếm xong đúng bản này.</Trans>
      </p>
    );
  }
  return <ApprovalForm draft={draft} losses={draft.losses} />;
}
