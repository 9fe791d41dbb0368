import { Trans, useLingui } from '@lingui/react/macro';
import { type CourseHead, type LessonDocument, lessonPart } from '@hvs/contracts';
import { useCopyLesson } from '../../../api/authoring.js';
import type { CourseDraft } from '../../../api/authoring-types.js';
import { Link } from '../../../router.js';
import { Button } from '../../../ui/button.js';
import { Trouble } from '../../../ui/notice.js';
import { Section } from '../../../ui/page.js';
import type { PartEditor } from '../saving/use-part.js';
import { lessonPage } from './course-addresses.js';
import styles from './course.module.css';
import { LessonTakingOver } from './lesson-taking-over.js';
import { NewPart } from './new-part.js';
import { OrderList } from './order-list.js';

interface LessonRowsProps {
  draft: CourseDraft;
  editor: PartEditor<CourseHead>;
}

/** The lessons in their order. One that is taken out is kept and can be put back. */
export function LessonRows({ draft, editor }: LessonRowsProps) {
  const { t } = useLingui();
  const { content: head, edit } = editor;
  const lessons = new Map(
    draft.parts
      .filter(({ part }) => part.startsWith('lesson:'))
      .map(({ part, content }) => [part.slice('lesson:'.length), content as LessonDocument]),
  );
  const setKeys = (lessonKeys: string[]): void => edit({ ...head, lessonKeys });
  const items = head.lessonKeys.map((key) => {
    const lesson = lessons.get(key);
    const title = lesson?.title || t`Bài chưa có tên`;
    return {
      key,
      title,
      body: <LessonRow courseId={draft.courseId} lessonKey={key} title={title} lesson={lesson} />,
      tools: <CopyLesson courseId={draft.courseId} lessonKey={key} title={title} />,
    };
  });
  const left = [...lessons].filter(([key]) => !head.lessonKeys.includes(key));
  return (
    <Section title={<Trans>Các bài học</Trans>}>
      {items.length === 0 && (
        <p>
          <Trans>Chưa có bài nào. Hãy thêm bài đầu tiên.</Trans>
        </p>
      )}
      <OrderList
        items={items}
        reorder={setKeys}
        remove={(key) => setKeys(head.lessonKeys.filter((each) => each !== key))}
      />
      <NewPart
        draft={draft}
        label={t`Tên bài học mới`}
        button={<Trans>Thêm bài học</Trans>}
        taken={[...lessons.keys(), ...head.lessonKeys]}
        fallback="bai"
        page={(key) => lessonPage(draft.courseId, key)}
        create={(key, title) => ({
          part: lessonPart(key),
          content: { key, title, minutes: 10, blocks: [] } satisfies LessonDocument,
        })}
        list={(key) => setKeys([...head.lessonKeys, key])}
        isListed={(key) => head.lessonKeys.includes(key) && editor.content === editor.saving.stored.content}
      />
      <LessonTakingOver courseId={draft.courseId} />
      <LeftLessons left={left} putBack={(key) => setKeys([...head.lessonKeys, key])} />
    </Section>
  );
}

interface LeftLessonsProps {
  left: readonly (readonly [string, LessonDocument])[];
  putBack: (key: string) => void;
}

function LeftLessons({ left, putBack }: LeftLessonsProps) {
  if (left.length === 0) return null;
  return (
    <details>
      <summary>
        <Trans>Bài đã bỏ khỏi khóa</Trans>
      </summary>
      <ul>
        {left.map(([key, lesson]) => (
          <li key={key}>
            {lesson.title || key}{' '}
            <Button look="quiet" onClick={() => putBack(key)}>
              <Trans>Đặt lại vào khóa</Trans>
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface LessonRowProps {
  courseId: string;
  lessonKey: string;
  title: string;
  lesson: LessonDocument | undefined;
}

function LessonRow({ courseId, lessonKey, title, lesson }: LessonRowProps) {
  const minutes = lesson?.minutes ?? 0;
  return (
    <>
      <Link to={lessonPage(courseId, lessonKey)} lang="vi">
        {title}
      </Link>
      <small className={styles.formMarks}>
        <Trans>{minutes} phút</Trans>
        {lesson?.easyRead && (
          <span>
            <Trans>dễ hiểu</Trans>
          </span>
        )}
        {lesson?.audio && (
          <span>
            <Trans>bản nghe</Trans>
          </span>
        )}
        {lesson?.signLanguage && (
          <span>
            <Trans>ký hiệu</Trans>
          </span>
        )}
      </small>
    </>
  );
}

function CopyLesson({ courseId, lessonKey, title }: Omit<LessonRowProps, 'lesson'>) {
  const { t } = useLingui();
  const copy = useCopyLesson(courseId);
  return (
    <>
      {copy.isError && <Trouble error={copy.error} />}
      <button
        type="button"
        aria-label={t`Chép: ${title}`}
        aria-disabled={copy.isPending || undefined}
        onClick={() => !copy.isPending && copy.mutate({ fromCourseId: courseId, lessonKey })}
      >
        <Trans>Chép</Trans>
      </button>
    </>
  );
}
