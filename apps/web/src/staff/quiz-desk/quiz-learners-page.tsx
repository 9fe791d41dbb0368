import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type QuizLearner, useQuizLearners } from '../../api/quiz-desk.js';
import { TextField } from '../../ui/field.js';
import { Loaded, More } from '../../ui/loaded.js';
import { Page, Section } from '../../ui/page.js';
import { CardItem, CardList, Small } from '../../ui/card.js';
import { Mark } from '../../ui/mark.js';
import { ExtensionForm } from './extension-form.js';
import { PrintButton } from './print-button.js';
import { QuizCourseChoice } from './quiz-course-choice.js';

/** Those who take a course beside its quiz: more time for one, and a paper in print. */
export function QuizLearnersPage() {
  const { t } = useLingui();
  const [courseId, setCourseId] = useState('');
  const [name, setName] = useState('');
  const learners = useQuizLearners(courseId, name.trim());
  const rows = learners.data?.pages.flatMap((page) => page.learners);
  return (
    <Page
      wide
      title={t`Người học và bài kiểm tra`}
      lead={<Trans>Thêm giờ cho người cần nhiều thời gian hơn, hoặc in đề chữ to cho người làm trên giấy.</Trans>}
    >
      <QuizCourseChoice courseId={courseId} choose={setCourseId} />
      <TextField
        name="name"
        label={t`Tìm theo tên`}
        hint={<Trans>Không cần gõ dấu.</Trans>}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      {courseId && (
        <Section title={<Trans>Người học</Trans>}>
          <Loaded answer={{ ...learners, data: rows }}>
            {(shown) => <Learners courseId={courseId} learners={shown} />}
          </Loaded>
          <More of={learners} />
        </Section>
      )}
    </Page>
  );
}

function Learners({ courseId, learners }: { courseId: string; learners: readonly QuizLearner[] }) {
  if (learners.length === 0) {
    return (
      <p role="status">
        <Trans>Không có người học nào khớp trong phạm vi của ông bà.</Trans>
      </p>
    );
  }
  return (
    <CardList>
      {learners.map((learner) => (
        <CardItem key={learner.personId}>
          <h3 lang="vi">
            {learner.fullName} ({learner.birthYear})
          </h3>
          <Small>
            <span lang="vi">{learner.hamletName}</span> · <Trans>{learner.attempts} lượt đã làm</Trans>
          </Small>
          <div>
            <Standing learner={learner} />
          </div>
          <ExtensionForm courseId={courseId} learner={learner} />
          {!learner.open && <PrintButton courseId={courseId} learner={learner} />}
        </CardItem>
      ))}
    </CardList>
  );
}

function Standing({ learner: { passed, open } }: { learner: QuizLearner }) {
  if (passed) {
    return (
      <Mark tone="good">
        <Trans>Đã đạt</Trans>
      </Mark>
    );
  }
  return <Mark tone="open">{open ? <Trans>Đang có bài làm dở</Trans> : <Trans>Chưa đạt</Trans>}</Mark>;
}
