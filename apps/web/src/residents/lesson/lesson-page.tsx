import { Trans, useLingui } from '@lingui/react/macro';
import { useLesson } from '../../api/lessons.js';
import type { LessonPage as Lesson } from '../../api/types.js';
import { useParams, useSearchParams } from '../../router.js';
import { Page, PageSkeleton } from '../../ui/page.js';
import { Trouble } from '../../ui/notice.js';
import { easyReadLesson, pageAskedFor } from '../../ui/lesson/easy-read-pages.js';
import { EasyReadReading } from '../../ui/lesson/easy-read-reading.js';
import { formsOf, LessonFormChoice, useLessonForm } from '../../ui/lesson/lesson-form-choice.js';
import { lessonPlaceIn } from '../../ui/lesson/lesson-place.js';
import { LessonReading } from '../../ui/lesson/lesson-reading.js';
import { LessonSources } from '../../ui/lesson/lesson-sources.js';
import { ReadAloud } from '../../ui/read-aloud/read-aloud.js';
import { GuestLessonFoot } from '../guest/guest-lesson-foot.js';
import { useGuestPlace } from '../guest/use-guest.js';
import { LessonFoot } from './lesson-foot.js';

/** One lesson: its text, the mark that it is done, and the way on. */
export function LessonPage() {
  const { t } = useLingui();
  const { slug = '', lessonKey = '' } = useParams();
  const lesson = useLesson(slug, lessonKey);
  if (lesson.isPending) return <PageSkeleton />;
  if (lesson.isError) {
    return (
      <Page title={t`Bài học`} back={{ to: `/khoa-hoc/${slug}`, label: t`Về khóa học` }}>
        <Trouble error={lesson.error} retry={() => void lesson.refetch()} />
      </Page>
    );
  }
  return <LessonContent lesson={lesson.data} />;
}

function LessonContent({ lesson }: { lesson: Lesson }) {
  const { t } = useLingui();
  const { position, lessonCount, minutes } = lesson;
  const [form, choose] = useLessonForm(lesson);
  const guest = useGuestPlace();
  const place = { ...lessonPlaceIn(lesson.courseSlug), ...(guest && { guest }) };
  const [search, setSearch] = useSearchParams();
  const pages = form === 'easy-read' ? easyReadLesson(lesson) : [];
  const page = pageAskedFor(search.get('trang'), pages.length);
  const isAtEnd = pages.length === 0 || page === pages.length;
  return (
    <Page
      title={lesson.title}
      titleLang="vi"
      screen={pages.length > 0 ? String(page) : ''}
      back={{ to: `/khoa-hoc/${lesson.courseSlug}`, label: t`Về khóa học` }}
      lead={
        <Trans>
          Bài {position} trên {lessonCount} · {minutes} phút
        </Trans>
      }
    >
      <LessonFormChoice forms={formsOf(lesson)} form={form} choose={choose} />
      <ReadAloud
        key={`${lesson.key} ${form} ${page}`}
        hearRecording={lesson.audio && form !== 'audio' ? () => choose('audio') : undefined}
      >
        {pages.length > 0 ? (
          <EasyReadReading
            place={place}
            pages={pages}
            page={page}
            goTo={(next) => setSearch({ trang: String(next) })}
          />
        ) : (
          <LessonReading place={place} lesson={lesson} form={form} />
        )}
      </ReadAloud>
      {isAtEnd && <AtTheEnd lesson={lesson} isGuest={guest !== undefined} />}
    </Page>
  );
}

/** Where the lesson has been read to its end: what it rests on, that it is done, and the way on. */
function AtTheEnd({ lesson, isGuest }: { lesson: Lesson; isGuest: boolean }) {
  return (
    <>
      <LessonSources sources={lesson.sources ?? []} />
      {isGuest ? <GuestLessonFoot key={lesson.key} lesson={lesson} /> : <LessonFoot key={lesson.key} lesson={lesson} />}
    </>
  );
}
