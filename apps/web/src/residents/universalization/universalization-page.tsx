import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useUniversalization } from '../../api/universalization.js';
import type { GroupDecision, ObjectionAbout, Universalization } from '../../api/types.js';
import { Link } from '../../router.js';
import { Button, Buttons } from '../../ui/button.js';
import { GroupDecisionView } from '../../ui/group-decision.js';
import { Notice, Trouble } from '../../ui/notice.js';
import { Page, SkeletonLines } from '../../ui/page.js';
import { ConfirmationNotice } from './confirmation-notice.js';
import { Lapses } from './lapses.js';
import { NearestStep } from './nearest-step.js';
import { ObjectionForm } from './objection-form.js';

/** Per target group and criterion: met or not, from which evidence, and the nearest step. */
export function UniversalizationPage() {
  const { t } = useLingui();
  const [reader, setReader] = useState<'learner' | 'helper'>('learner');
  const answer = useUniversalization(reader);
  return (
    <Page
      title={t`Tôi còn thiếu gì`}
      lead={<Trans>Xã xét đạt phổ cập kỹ năng số theo từng tiêu chí dưới đây, dựa trên việc học đã ghi lại.</Trans>}
    >
      {answer.isPending && <SkeletonLines lines={3} />}
      {answer.isError && <Trouble error={answer.error} retry={() => void answer.refetch()} />}
      {answer.data && <Groups universalization={answer.data} />}
      <Buttons>
        <Button
          look="quiet"
          aria-pressed={reader === 'helper'}
          onClick={() => setReader(reader === 'helper' ? 'learner' : 'helper')}
        >
          {reader === 'helper' ? (
            <Trans>Xem lời dành cho người học</Trans>
          ) : (
            <Trans>Xem lời dành cho người hỗ trợ</Trans>
          )}
        </Button>
      </Buttons>
      <p>
        <Link to="/hoi-lai">
          <Trans>Điều tôi đã hỏi lại</Trans>
        </Link>
      </p>
    </Page>
  );
}

function Groups({ universalization }: { universalization: Universalization }) {
  const { standing, groups, confirmation, confirmationCase } = universalization;
  return (
    <>
      {standing === 'met' && (
        <Notice tone="good">
          <p>
            <Trans>Ông bà đã đạt phổ cập kỹ năng số.</Trans>
          </p>
        </Notice>
      )}
      <ConfirmationNotice {...{ confirmation, confirmationCase }} />
      {groups.length === 0 && (
        <p>
          <Trans>Chưa có bộ tiêu chí nào xét cho ông bà. Ông bà vẫn học và nhận giấy chứng nhận như mọi người.</Trans>
        </p>
      )}
      <Lapses lapsed={universalization.lapsed} />
      {groups.length > 1 && standing !== 'met' && (
        <p>
          <Trans>Ông bà thuộc nhiều nhóm, mỗi nhóm có bộ tiêu chí riêng dưới đây.</Trans>
        </p>
      )}
      {groups.map((group) => (
        <GroupDecisionView key={group.targetGroup} decision={group} nearestStep={NearestStep} foot={ObjectToDecision} />
      ))}
    </>
  );
}

/** The decision as a whole, or any evidence it rests on, can be objected to. */
function ObjectToDecision({ decision }: { decision: GroupDecision }) {
  const { t } = useLingui();
  const evidence = new Map(decision.findings.flatMap((finding) => finding.evidence).map((row) => [row.id, row]));
  const subjects: ObjectionAbout[] = [
    { kind: 'decision', id: decision.decisionId, label: t`Kết quả xét của nhóm này` },
    ...[...evidence.values()].map(({ id, label }) => ({ kind: 'evidence' as const, id, label })),
  ];
  return <ObjectionForm subjects={subjects} />;
}
