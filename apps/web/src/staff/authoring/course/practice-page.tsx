import { Trans, useLingui } from '@lingui/react/macro';
import { type Practice, practicePart, problemsOfPractice, uploadedSource } from '@hvs/contracts';
import type { CourseDraft } from '../../../api/authoring-types.js';
import { Link, useParams } from '../../../router.js';
import { courseMediaUrl } from '../../../ui/lesson/lesson-place.js';
import { PracticeForm } from '../../practices/practice-form.js';
import { blankPractice } from '../../practices/practice-edits.js';
import { usePickFile } from '../blocks/media-pick.js';
import { SaveBar } from '../saving/save-bar.js';
import { usePart } from '../saving/use-part.js';
import { historyPage } from './course-addresses.js';
import { DraftPage } from './draft-page.js';

/** Builds one practice. */
export function PracticePartPage() {
  const { t } = useLingui();
  const { practiceKey = '' } = useParams();
  return (
    <DraftPage title={(draft) => titleOf(draft, practiceKey) || t`Bài thực hành chưa có tên`} titleLang="vi">
      {(draft) => <PracticeEditor key={practiceKey} draft={draft} practiceKey={practiceKey} />}
    </DraftPage>
  );
}

function titleOf(draft: CourseDraft, key: string): string {
  const practice = draft.parts.find(({ part }) => part === practicePart(key))?.content as Practice | undefined;
  return practice?.title ?? '';
}

function PracticeEditor({ draft, practiceKey }: { draft: CourseDraft; practiceKey: string }) {
  const part = practicePart(practiceKey);
  const editor = usePart<Practice>({ draft, part, empty: blankPractice(practiceKey) });
  const pick = usePickFile();
  const { content: practice, edit } = editor;
  return (
    <>
      <SaveBar editor={editor} />
      <PracticeForm
        practice={practice}
        onChange={edit}
        problems={problemsOfPractice(practice)}
        mediaUrl={(src) => courseMediaUrl(draft.slug, src)}
        pickMedia={async (kind) => {
          const file = await pick(kind);
          return file && uploadedSource(file.id);
        }}
      />
      <p>
        <Link to={historyPage(draft.courseId, part)}>
          <Trans>Lịch sử: xem và lấy lại bản cũ</Trans>
        </Link>
      </p>
    </>
  );
}
