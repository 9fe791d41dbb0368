import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useDraftProblems, useRequestReview, useReturnDraft } from '../../../api/authoring.js';
import type { CourseDraft, DraftProblem } from '../../../api/authoring-types.js';
import { inLanguage } from '../../../i18n/format.js';
import { Link } from '../../../router.js';
import { Button, Buttons } from '../../../ui/button.js';
import { Loaded } from '../../../ui/loaded.js';
import { Notice, Trouble } from '../../../ui/notice.js';
import { Section } from '../../../ui/page.js';
import { pageOfPart } from './course-addresses.js';
import styles from './course.module.css';
import { DraftPage } from './draft-page.js';
import { PublicationForm } from './publication-form.js';
import { ReasonForm } from './reason-form.js';
import { usePartName } from './part-title.js';
import { WhatChanged } from './what-changed.js';

/** What is missing, what has changed, and the step to the second person or to publication. */
export function ReviewPage() {
  const { t } = useLingui();
  return (
    <DraftPage title={(draft) => (draft.state === 'in-review' ? t`Duyệt khóa học` : t`Xem lại trước khi gửi duyệt`)}>
      {(draft) => (
        <>
          <Problems draft={draft} />
          <WhatChanged draft={draft} />
          <Section title={draft.state === 'in-review' ? <Trans>Quyết định</Trans> : <Trans>Gửi duyệt</Trans>}>
            {draft.state === 'in-review' ? <Decision draft={draft} /> : <Request draft={draft} />}
          </Section>
        </>
      )}
    </DraftPage>
  );
}

function Problems({ draft }: { draft: CourseDraft }) {
  const problems = useDraftProblems(draft.courseId);
  return (
    <Section title={<Trans>Còn thiếu gì</Trans>}>
      <Loaded answer={problems}>
        {({ problems: found }) => {
          const refusals = found.filter(({ severity }) => severity === 'refusal');
          const advice = found.filter(({ severity }) => severity === 'advice');
          const count = refusals.length;
          return (
            <>
              {count === 0 ? (
                <Notice tone="good">
                  <p>
                    <Trans>Khóa học đã đủ để phát hành.</Trans>
                  </p>
                </Notice>
              ) : (
                <Notice tone="bad">
                  <p>
                    <Trans>Còn {count} chỗ phải sửa trước khi phát hành:</Trans>
                  </p>
                  <ProblemList draft={draft} problems={refusals} />
                </Notice>
              )}
              {advice.length > 0 && (
                <details>
                  <summary>
                    <Trans>Lời khuyên để khóa học tốt hơn</Trans>
                  </summary>
                  <ProblemList draft={draft} problems={advice} />
                </details>
              )}
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}

function ProblemList({ draft, problems }: { draft: CourseDraft; problems: readonly DraftProblem[] }) {
  const nameOf = usePartName(draft);
  return (
    <ul className={styles.problems}>
      {problems.map((problem) => (
        <li key={`${problem.part} ${problem.field} ${problem.vi}`}>
          <Link to={pageOfPart(draft.courseId, problem.part)}>{nameOf(problem.part)}</Link>: {inLanguage(problem)}
        </li>
      ))}
    </ul>
  );
}

function Request({ draft }: { draft: CourseDraft }) {
  const request = useRequestReview(draft.courseId);
  return (
    <>
      <p>
        <Trans>Một người khác sẽ đọc cả khóa rồi phát hành hoặc trả lại. Trong lúc chờ, bản nháp không sửa được.</Trans>
      </p>
      {request.isError && <Trouble error={request.error} />}
      <Buttons>
        <Button pending={request.isPending} onClick={() => request.mutate()}>
          <Trans>Gửi duyệt</Trans>
        </Button>
      </Buttons>
    </>
  );
}

function Decision({ draft }: { draft: CourseDraft }) {
  const { t } = useLingui();
  const giveBack = useReturnDraft(draft.courseId);
  const [isReturning, setReturning] = useState(false);
  return (
    <>
      {draft.mayPublish ? (
        <PublicationForm draft={draft} />
      ) : (
        <Notice>
          <p>
            <Trans>Bạn đã viết một phần của khóa này nên cần một người khác duyệt. Hãy nhắn cho người đó.</Trans>
          </p>
        </Notice>
      )}
      {isReturning ? (
        <ReasonForm
          label={t`Vì sao trả lại`}
          hint={t`Người viết sẽ đọc lời này. Hãy nói rõ cần sửa chỗ nào.`}
          button={<Trans>Trả lại để sửa</Trans>}
          deed={giveBack}
          cancel={() => setReturning(false)}
        />
      ) : (
        <Buttons>
          <Button look="secondary" onClick={() => setReturning(true)}>
            <Trans>Trả lại để sửa…</Trans>
          </Button>
        </Buttons>
      )}
    </>
  );
}
