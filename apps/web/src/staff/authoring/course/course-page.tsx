import { Trans, useLingui } from '@lingui/react/macro';
import { useBeginDraft, useDraft } from '../../../api/authoring.js';
import type { CourseDraft } from '../../../api/authoring-types.js';
import type { CourseHead } from '@hvs/contracts';
import { isProblem } from '../../../api/problem.js';
import { useParams } from '../../../router.js';
import { Button, ButtonLink, Buttons } from '../../../ui/button.js';
import { Notice, Trouble } from '../../../ui/notice.js';
import { Page, PageSkeleton, Section } from '../../../ui/page.js';
import { DraftContext } from '../course-context.js';
import { SaveBar } from '../saving/save-bar.js';
import { usePart } from '../saving/use-part.js';
import { AUTHORING, practiceCountsPage, reviewPage } from './course-addresses.js';
import { CourseDeeds } from './course-deeds.js';
import { EMPTY_HEAD, headOf } from './draft-page.js';
import { HeadSummary, QuizSummary } from './part-summaries.js';
import { LessonRows } from './lesson-rows.js';
import { PracticeRows } from './practice-rows.js';
import { VersionList } from './version-list.js';

/** A course in the making: its parts and where it stands; a published one without a draft can get one. */
export function AuthoredCoursePage() {
  const { t } = useLingui();
  const { courseId = '' } = useParams();
  const answer = useDraft(courseId);
  const back = { to: AUTHORING, label: t`Các khóa học` };
  if (answer.isPending) return <PageSkeleton />;
  if (answer.data) {
    return (
      <DraftContext value={answer.data}>
        <Page wide title={headOf(answer.data).title.vi || t`Khóa học chưa có tên`} titleLang="vi" back={back}>
          <DraftState draft={answer.data} />
          <Parts key={answer.data.courseId} draft={answer.data} />
          <VersionList courseId={courseId} />
          <CourseDeeds courseId={courseId} isPublished={answer.data.publishedVersion !== null} />
        </Page>
      </DraftContext>
    );
  }
  return (
    <Page wide title={t`Khóa học`} back={back}>
      {isProblem(answer.error, 'course-draft.not-found') ? (
        <WithoutDraft courseId={courseId} />
      ) : (
        <Trouble error={answer.error} retry={() => void answer.refetch()} />
      )}
    </Page>
  );
}

function DraftState({ draft }: { draft: CourseDraft }) {
  if (draft.state === 'in-review') {
    return (
      <Notice tone="careful">
        <p>
          <Trans>Bản nháp đang chờ người thứ hai duyệt nên tạm thời không sửa được.</Trans>
        </p>
        <Buttons>
          <ButtonLink to={reviewPage(draft.courseId)}>
            <Trans>Mở trang duyệt</Trans>
          </ButtonLink>
        </Buttons>
      </Notice>
    );
  }
  if (!draft.returnedReason) return null;
  return (
    <Notice tone="careful">
      <p>
        <strong>
          <Trans>Đã được trả lại để sửa:</Trans>
        </strong>{' '}
        {draft.returnedReason}
      </p>
    </Notice>
  );
}

function Parts({ draft }: { draft: CourseDraft }) {
  const editor = usePart<CourseHead>({ draft, part: 'head', empty: EMPTY_HEAD });
  return (
    <>
      <SaveBar editor={editor} />
      <HeadSummary draft={draft} head={editor.content} />
      <LessonRows draft={draft} editor={editor} />
      <PracticeRows draft={draft} editor={editor} />
      <QuizSummary draft={draft} />
      <Section title={<Trans>Duyệt và phát hành</Trans>}>
        <p>
          <Trans>Khi đã viết xong, hãy xem còn thiếu gì rồi gửi cho người thứ hai duyệt.</Trans>
        </p>
        <Buttons>
          <ButtonLink to={reviewPage(draft.courseId)}>
            <Trans>Xem lại và gửi duyệt</Trans>
          </ButtonLink>
        </Buttons>
      </Section>
    </>
  );
}

function WithoutDraft({ courseId }: { courseId: string }) {
  const begin = useBeginDraft(courseId);
  return (
    <>
      <Notice>
        <p>
          <Trans>Khóa học này đã phát hành và chưa có bản nháp mới. Bản đã phát hành không bao giờ bị sửa.</Trans>
        </p>
      </Notice>
      {begin.isError && <Trouble error={begin.error} />}
      <Buttons>
        <Button pending={begin.isPending} onClick={() => begin.mutate()}>
          <Trans>Mở bản nháp mới để sửa</Trans>
        </Button>
        <ButtonLink look="secondary" to={practiceCountsPage(courseId)}>
          <Trans>Bài thực hành được làm ra sao</Trans>
        </ButtonLink>
      </Buttons>
      <VersionList courseId={courseId} />
      <CourseDeeds courseId={courseId} isPublished />
    </>
  );
}
