import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useRemoveDraft, useSubmitDraft } from '../../../api/criteria.js';
import type { CriteriaDraft, Vocabulary } from '../../../api/criteria-types.js';
import { useNavigate } from '../../../router.js';
import { Button, Buttons } from '../../../ui/button.js';
import { Notice, Trouble } from '../../../ui/notice.js';
import { Section } from '../../../ui/page.js';
import { PreviewPanel } from '../preview/preview-panel.js';
import { DraftEditor } from './draft-editor.js';
import { type DraftEditor as Editor, useDraftEditor } from './use-draft-editor.js';

/** A draft that is being written: the form, the preview, and sending it to the second person. */
export function WritingDraft({ draft, vocabulary }: { draft: CriteriaDraft; vocabulary: Vocabulary }) {
  const editor = useDraftEditor(draft);
  return (
    <>
      {draft.returnedReason && (
        <Notice tone="careful">
          <p>
            <strong>
              <Trans>Đã được trả lại để sửa:</Trans>
            </strong>{' '}
            {draft.returnedReason}
          </p>
        </Notice>
      )}
      <DraftEditor draft={draft} vocabulary={vocabulary} editor={editor} />
      <PreviewPanel draft={draft} beforeStart={() => editor.save()} isChanged={editor.isDirty} />
      <Section title={<Trans>Gửi duyệt</Trans>}>
        <Submission draft={draft} editor={editor} />
        <Removal draftId={draft.id} />
      </Section>
    </>
  );
}

function Submission({ draft, editor }: { draft: CriteriaDraft; editor: Editor }) {
  const submit = useSubmitDraft(draft.id);
  const send = async (): Promise<void> => {
    if (await editor.save()) submit.mutate();
  };
  return (
    <>
      <p>
        <Trans>Một quản trị khác sẽ đọc, xem trước tác động và duyệt. Trong lúc chờ, bản nháp không sửa được.</Trans>
      </p>
      {submit.isError && <Trouble error={submit.error} />}
      <Buttons>
        <Button pending={submit.isPending || editor.isSaving} onClick={() => void send()}>
          {submit.isPending ? <Trans>Đang gửi…</Trans> : <Trans>Gửi duyệt</Trans>}
        </Button>
      </Buttons>
    </>
  );
}

/** A first press says what will happen, a second one does it. */
function Removal({ draftId }: { draftId: string }) {
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const remove = useRemoveDraft(draftId);
  if (!isAsking) {
    return (
      <Buttons>
        <Button look="quiet" onClick={() => setAsking(true)}>
          <Trans>Xóa bản nháp…</Trans>
        </Button>
      </Buttons>
    );
  }
  return (
    <>
      <Notice tone="careful">
        <p>
          <Trans>Bản nháp sẽ không còn trong danh sách. Các bộ tiêu chí đã duyệt không bị ảnh hưởng.</Trans>
        </p>
      </Notice>
      {remove.isError && <Trouble error={remove.error} />}
      <Buttons>
        <Button
          look="secondary"
          pending={remove.isPending}
          onClick={() => remove.mutate(undefined, { onSuccess: () => void navigate('/quan-tri/tieu-chi') })}
        >
          <Trans>Xóa bản nháp này</Trans>
        </Button>
        <Button look="quiet" onClick={() => setAsking(false)}>
          <Trans>Thôi, giữ lại</Trans>
        </Button>
      </Buttons>
    </>
  );
}
