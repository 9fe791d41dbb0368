import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useDraft } from '../../../api/authoring.js';
import type { CourseDraft } from '../../../api/authoring-types.js';
import type { CourseHead } from '@hvs/contracts';
import { useParams } from '../../../router.js';
import { Trouble } from '../../../ui/notice.js';
import { Page, PageSkeleton } from '../../../ui/page.js';
import { FilePicking } from '../blocks/media-pick.js';
import { DraftContext } from '../course-context.js';
import { coursePage } from './course-addresses.js';

interface DraftPageProps {
  title: (draft: CourseDraft) => string;
  /** Of a title that an author wrote. */
  titleLang?: 'vi';
  children: (draft: CourseDraft) => ReactNode;
}

/** A page about one part of a draft. */
export function DraftPage({ title, titleLang, children }: DraftPageProps) {
  const { t } = useLingui();
  const { courseId = '' } = useParams();
  const answer = useDraft(courseId);
  const back = { to: coursePage(courseId), label: t`Về khóa học` };
  if (answer.isPending) return <PageSkeleton />;
  if (!answer.data) {
    return (
      <Page title={t`Chưa mở được bản nháp`} back={back}>
        <Trouble error={answer.error} retry={() => void answer.refetch()} />
      </Page>
    );
  }
  return (
    <DraftContext value={answer.data}>
      <Page wide title={title(answer.data)} titleLang={titleLang} back={back}>
        <FilePicking>{children(answer.data)}</FilePicking>
      </Page>
    </DraftContext>
  );
}

export const EMPTY_HEAD: CourseHead = {
  title: { vi: '', en: '' },
  summary: { vi: '', en: '' },
  targetGroups: [],
  estimatedMinutes: 0,
  competences: [],
  prerequisites: [],
  lessonKeys: [],
  practiceKeys: [],
};

export function headOf(draft: CourseDraft): CourseHead {
  const found = draft.parts.find(({ part }) => part === 'head')?.content as CourseHead | undefined;
  return found ?? EMPTY_HEAD;
}
