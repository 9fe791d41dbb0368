import { Trans, useLingui } from '@lingui/react/macro';
import { type LessonDocument, lessonPart } from '@hvs/contracts';
import type { CourseDraft } from '../../../api/authoring-types.js';
import { Link, useParams } from '../../../router.js';
import { historyPage } from '../course/course-addresses.js';
import { DraftPage } from '../course/draft-page.js';
import { usePart } from '../saving/use-part.js';
import { LessonEditor } from './lesson-editor.js';

/** Writes one lesson. */
export function LessonPartPage() {
  const { t } = useLingui();
  const { lessonKey = '' } = useParams();
  return (
    <DraftPage title={(draft) => titleOf(draft, lessonKey) || t`Bài học chưa có tên`} titleLang="vi">
      {(draft) => <Lesson key={lessonKey} draft={draft} lessonKey={lessonKey} />}
    </DraftPage>
  );
}

function titleOf(draft: CourseDraft, key: string): string {
  const lesson = draft.parts.find(({ part }) => part === lessonPart(key))?.content as LessonDocument | undefined;
  return lesson?.title ?? '';
}

function Lesson({ draft, lessonKey }: { draft: CourseDraft; lessonKey: string }) {
  const part = lessonPart(lessonKey);
  const empty: LessonDocument = { key: lessonKey, title: '', minutes: 10, blocks: [] };
  const editor = usePart<LessonDocument>({ draft, part, empty });
  return (
    <>
      <LessonEditor editor={editor} />
      <p>
        <Link to={historyPage(draft.courseId, part)}>
          <Trans>Lịch sử của bài này: xem và lấy lại bản cũ</Trans>
        </Link>
      </p>
    </>
  );
}
