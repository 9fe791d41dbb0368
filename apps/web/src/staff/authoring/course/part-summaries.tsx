import { Trans, useLingui } from '@lingui/react/macro';
import type { CourseHead, QuizRules } from '@hvs/contracts';
import type { CourseDraft } from '../../../api/authoring-types.js';
import { ButtonLink, Buttons } from '../../../ui/button.js';
import { Facts } from '../../../ui/card.js';
import { useTargetGroupName } from '../../../ui/names.js';
import { Section } from '../../../ui/page.js';
import { headPage, quizPage } from './course-addresses.js';

/** What the course says of itself, in short. */
export function HeadSummary({ draft, head }: { draft: CourseDraft; head: CourseHead }) {
  const { t } = useLingui();
  const groupName = useTargetGroupName();
  const minutes = head.estimatedMinutes;
  return (
    <Section title={<Trans>Thông tin khóa học</Trans>}>
      <Facts
        rows={[
          [t`Dành cho ai`, head.targetGroups.map(groupName).join(', ') || t`Chưa chọn`],
          [t`Giới thiệu ngắn`, head.summary.vi || t`Chưa có`],
          [t`Tổng số phút`, minutes > 0 ? t`${minutes} phút` : t`Chưa có`],
        ]}
      />
      <Buttons>
        <ButtonLink look="secondary" to={headPage(draft.courseId)}>
          <Trans>Sửa thông tin khóa học</Trans>
        </ButtonLink>
      </Buttons>
    </Section>
  );
}

export function QuizSummary({ draft }: { draft: CourseDraft }) {
  const { t } = useLingui();
  const quiz = draft.parts.find(({ part }) => part === 'quiz')?.content as QuizRules | undefined;
  return (
    <Section title={<Trans>Bài kiểm tra</Trans>}>
      {quiz ? (
        <Facts
          rows={[
            [t`Số câu mỗi lượt`, quiz.questionsPerAttempt],
            [t`Mức đạt`, `${quiz.passPercent}%`],
            [t`Số lượt được làm`, quiz.attemptLimit],
          ]}
        />
      ) : (
        <p>
          <Trans>Chưa đặt luật bài kiểm tra.</Trans>
        </p>
      )}
      <Buttons>
        <ButtonLink look="secondary" to={quizPage(draft.courseId)}>
          <Trans>Sửa bài kiểm tra</Trans>
        </ButtonLink>
      </Buttons>
    </Section>
  );
}
