import { Trans, useLingui } from '@lingui/react/macro';
import { useCriteriaDraft, useVocabulary } from '../../api/criteria.js';
import type { CriteriaDraft } from '../../api/criteria-types.js';
import { useParams } from '../../router.js';
import { ButtonLink, Buttons } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { useTargetGroupName } from '../../ui/names.js';
import { Notice, Trouble } from '../../ui/notice.js';
import { Page, PageSkeleton } from '../../ui/page.js';
import { WaitingDraft } from './approval/waiting-draft.js';
import { WritingDraft } from './editor/writing-draft.js';

/** A draft of criteria: a form while it is written, a text to approve while it waits, a way on once it is approved. */
export function DraftPage() {
  const { t } = useLingui();
  const { draftId = '' } = useParams();
  const answer = useCriteriaDraft(draftId);
  const groupName = useTargetGroupName();
  const back = { to: '/quan-tri/tieu-chi', label: t`Các bộ tiêu chí` };
  if (answer.isPending) return <PageSkeleton />;
  if (answer.isError && !answer.data) {
    return (
      <Page wide title={t`Bản nháp bộ tiêu chí`} back={back}>
        <Trouble error={answer.error} retry={() => void answer.refetch()} />
      </Page>
    );
  }
  const group = groupName(answer.data.targetGroup);
  return (
    <Page wide title={t`Bản nháp bộ tiêu chí: ${group}`} back={back} screen={answer.data.state}>
      <DraftOfState draft={answer.data} />
    </Page>
  );
}

function DraftOfState({ draft }: { draft: CriteriaDraft }) {
  const vocabulary = useVocabulary();
  switch (draft.state) {
    case 'draft':
      return (
        <Loaded answer={vocabulary}>
          {(words) => <WritingDraft key={draft.id} draft={draft} vocabulary={words} />}
        </Loaded>
      );
    case 'submitted':
      return <WaitingDraft draft={draft} />;
    case 'approved':
      return (
        <>
          <Notice tone="good">
            <p>
              <Trans>Bản nháp này đã được duyệt thành bộ tiêu chí.</Trans>
            </p>
          </Notice>
          <Buttons>
            <ButtonLink to={`/quan-tri/tieu-chi/${draft.criteriaSetId ?? ''}`}>
              <Trans>Xem bộ tiêu chí đã duyệt</Trans>
            </ButtonLink>
          </Buttons>
        </>
      );
  }
}
