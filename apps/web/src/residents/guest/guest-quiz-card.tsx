import { Trans } from '@lingui/react/macro';
import type { CourseDetail } from '../../api/types.js';
import { ButtonLink, Buttons } from '../../ui/button.js';
import { QuizSummary } from '../courses/quiz-card.js';

/** What the quiz of a course is, for a guest; the page it leads to says what it needs. */
export function GuestQuizCard({ course }: { course: CourseDetail }) {
  return (
    <>
      <QuizSummary course={course} />
      <Buttons>
        <ButtonLink look="secondary" to={`/khoa-hoc/${course.slug}/kiem-tra`}>
          <Trans>Muốn làm bài kiểm tra thì cần gì?</Trans>
        </ButtonLink>
      </Buttons>
    </>
  );
}
