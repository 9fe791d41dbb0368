import { Trans, useLingui } from '@lingui/react/macro';
import { type Practice, practicePart } from '@hvs/contracts';
import type { CourseDraft } from '../../../api/authoring-types.js';
import { Link, useParams } from '../../../router.js';
import { TextAreaField, TextField } from '../../../ui/field.js';
import { SaveBar } from '../saving/save-bar.js';
import { usePart } from '../saving/use-part.js';
import { historyPage } from './course-addresses.js';
import { DraftPage } from './draft-page.js';
import { emptyPractice } from './practice-rows.js';

/** Builds one practice. */
export function PracticePartPage() {
  const { t } = useLingui();
  const { practiceKey = '' } = useParams();
  return (
    <DraftPage title={() => t`Bài thực hành`}>
      {(draft) => <PracticeEditor key={practiceKey} draft={draft} practiceKey={practiceKey} />}
    </DraftPage>
  );
}

function PracticeEditor({ draft, practiceKey }: { draft: CourseDraft; practiceKey: string }) {
  const { t } = useLingui();
  const part = practicePart(practiceKey);
  const editor = usePart<Practice>({ draft, part, empty: emptyPractice(practiceKey, '') });
  const { content: practice, edit } = editor;
  return (
    <>
      <SaveBar editor={editor} />
      <TextField
        name="title"
        label={t`Tên bài thực hành`}
        value={practice.title}
        onChange={({ target }) => edit({ ...practice, title: target.value })}
      />
      <TextAreaField
        name="introduction"
        label={t`Lời giới thiệu`}
        value={practice.introduction}
        onChange={({ target }) => edit({ ...practice, introduction: target.value })}
      />
      <p>
        <Link to={historyPage(draft.courseId, part)}>
          <Trans>Lịch sử: xem và lấy lại bản cũ</Trans>
        </Link>
      </p>
    </>
  );
}
