import { Trans, useLingui } from '@lingui/react/macro';
import { useCourse } from '../../api/courses.js';
import { useEnrol } from '../../api/enrolments.js';
import { useReader } from '../../api/session.js';
import type { CourseDetail } from '../../api/types.js';
import { inLanguage } from '../../i18n/format.js';
import { useParams } from '../../router.js';
import { DRAWN_AT } from '../../shell/drawn-answers.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Page, PageSkeleton, Section } from '../../ui/page.js';
import { Trouble } from '../../ui/notice.js';
import { useTakingOver } from '../../ui/use-taking-over.js';
import { ForgetGuestWork } from '../guest/forget-guest-work.js';
import { GuestQuizCard } from '../guest/guest-quiz-card.js';
import { GuestStart } from '../guest/guest-start.js';
import { useMarked } from '../guest/use-guest.js';
import { SaveCourse } from '../offline/save-course.js';
import { LessonsDone } from './course-list.js';
import styles from './course-page.module.css';
import { CourseRenewal } from './course-renewal.js';
import { CourseSize } from './course-size.js';
import { OpenClasses } from './open-classes.js';
import { LessonList } from './lesson-list.js';
import { QuizCard } from './quiz-card.js';
import { Withdrawal } from './withdrawal.js';

/** One course: what it is about, its lessons, its quiz; enrol and leave. */
export function CoursePage() {
  const { t } = useLingui();
  const { slug = '' } = useParams();
  const course = useCourse(slug);
  if (course.isPending) return <PageSkeleton />;
  if (course.isError) {
    return (
      <Page title={t`Khóa học`} back={{ to: '/khoa-hoc', label: t`Các khóa học` }}>
        <Trouble error={course.error} retry={() => void course.refetch()} />
      </Page>
    );
  }
  return <CourseContent given={course.data} isDrawn={course.dataUpdatedAt === DRAWN_AT} />;
}

function CourseContent({ given, isDrawn }: { given: CourseDetail; isDrawn: boolean }) {
  const { t } = useLingui();
  const marked = useMarked(given);
  const course = useTakingOver() ? given : marked;
  const { who, isAwaited } = useWhoReads(isDrawn);
  const isGuest = who === 'public';
  const next = course.lessons.find(({ done }) => !done);
  const { enrolment } = course;
  return (
    <Page
      title={inLanguage(course.title)}
      back={{ to: '/khoa-hoc', label: t`Các khóa học` }}
      lead={
        <>
          <p>{inLanguage(course.summary)}</p>
          <p>
            <CourseSize lessons={course.lessonCount} minutes={course.estimatedMinutes} />
          </p>
        </>
      }
    >
      {who === 'learner' ? (
        !enrolment && <Enrol courseId={course.id} />
      ) : (
        <div className={isAwaited ? styles.awaited : who === undefined ? styles.untilKnown : styles.known}>
          <GuestStart course={course} next={next} />
        </div>
      )}
      {enrolment && (
        <>
          <LessonsDone done={enrolment.lessonsDone} total={enrolment.lessonCount} />
          {next && (
            <ButtonLink large to={`/khoa-hoc/${course.slug}/bai/${next.key}`}>
              {enrolment.lessonsDone === 0 ? <Trans>Học bài đầu tiên</Trans> : <Trans>Học tiếp</Trans>}
            </ButtonLink>
          )}
          <CourseRenewal enrolment={enrolment} />
        </>
      )}
      <Section title={<Trans>Các bài học</Trans>}>
        <LessonList slug={course.slug} lessons={course.lessons} />
      </Section>
      <Section title={<Trans>Bài kiểm tra</Trans>}>
        {isGuest ? <GuestQuizCard course={course} /> : <QuizCard course={course} />}
      </Section>
      {who && <SaveCourse course={course} />}
      {who === 'learner' && <OpenClasses courseId={course.id} />}
      {isGuest && <ForgetGuestWork />}
      {who === 'learner' && <Withdrawal enrolment={enrolment} />}
    </Page>
  );
}

/**
 * Who reads; undefined until that and how far they are is known. `isAwaited`: a learner does, and the course as it is for
 * them is on its way.
 */
function useWhoReads(isDrawn: boolean) {
  const isTakingOver = useTakingOver();
  const reader = useReader();
  const isAwaited = !isTakingOver && reader === 'learner' && isDrawn;
  return { who: isTakingOver || isAwaited ? undefined : reader, isAwaited };
}

function Enrol({ courseId }: { courseId: string }) {
  const enrol = useEnrol();
  return (
    <>
      <Button large pending={enrol.isPending} onClick={() => enrol.mutate(courseId)}>
        {enrol.isPending ? <Trans>Đang ghi danh…</Trans> : <Trans>Ghi danh khóa học này</Trans>}
      </Button>
      {enrol.isError && <Trouble error={enrol.error} />}
    </>
  );
}
