import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { vneidSignInUrl } from '../../api/session.js';
import type { NextStep } from '../../api/types.js';
import { ButtonAnchor, ButtonLink } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import styles from './next-step-card.module.css';

/** The one thing to do now: a sentence that says what, and a button that does it. */
export function NextStepCard({ step }: { step: NextStep }) {
  return (
    <section aria-labelledby="viec-tiep">
      <Card strong>
        <h2 id="viec-tiep" className={styles.label}>
          <Trans>Việc tiếp theo</Trans>
        </h2>
        <StepContent step={step} />
      </Card>
    </section>
  );
}

function StepContent({ step }: { step: NextStep }): ReactNode {
  const { courseTitle, lessonTitle } = step;
  const coursePath = step.courseSlug ? `/khoa-hoc/${step.courseSlug}` : '/khoa-hoc';
  switch (step.kind) {
    case 'enrol':
      return (
        <Step
          what={courseTitle ? <Trans>Bắt đầu khóa học «{courseTitle}».</Trans> : <Trans>Chọn khóa học đầu tiên.</Trans>}
        >
          <ButtonLink large to={coursePath}>
            <Trans>Xem khóa học</Trans>
          </ButtonLink>
        </Step>
      );
    case 'lesson':
      return (
        <Step
          what={
            <Trans>
              Học bài «{lessonTitle}» của khóa «{courseTitle}».
            </Trans>
          }
        >
          <ButtonLink large to={step.lessonKey ? `${coursePath}/bai/${step.lessonKey}` : coursePath}>
            <Trans>Học tiếp</Trans>
          </ButtonLink>
        </Step>
      );
    case 'quiz':
      return (
        <Step what={<Trans>Đã học xong các bài của khóa «{courseTitle}». Còn bài kiểm tra.</Trans>}>
          <ButtonLink large to={`${coursePath}/kiem-tra`}>
            <Trans>Làm bài kiểm tra</Trans>
          </ButtonLink>
        </Step>
      );
    case 'vneid':
      return (
        <Step
          what={<Trans>Đăng nhập một lần bằng VNeID mức độ 2 để xã ghi nhận tài khoản định danh của ông bà.</Trans>}
        >
          <ButtonAnchor large href={vneidSignInUrl('/')}>
            <Trans>Đăng nhập bằng VNeID</Trans>
          </ButtonAnchor>
        </Step>
      );
    case 'done':
      return (
        <Step what={<Trans>Ông bà đã làm xong các việc cần làm. Có thể học thêm khóa khác bất cứ lúc nào.</Trans>}>
          <ButtonLink large to="/khoa-hoc">
            <Trans>Xem các khóa học</Trans>
          </ButtonLink>
        </Step>
      );
  }
}

function Step({ what, children }: { what: ReactNode; children: ReactNode }) {
  return (
    <>
      <p className={styles.what}>{what}</p>
      {children}
    </>
  );
}
