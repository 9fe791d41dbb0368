import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type SessionLearner, type SupervisionDetail, useEndSession, useSession } from '../../api/supervision.js';
import { useParams } from '../../router.js';
import { Button, Buttons } from '../../ui/button.js';
import { Card, Facts } from '../../ui/card.js';
import { Loaded } from '../../ui/loaded.js';
import { Mark } from '../../ui/mark.js';
import { Moment } from '../../ui/moment.js';
import { Trouble } from '../../ui/notice.js';
import { Page, Section } from '../../ui/page.js';
import { StackingTable } from '../../ui/stacking-table.js';
import { SessionStateMark } from './session-state-mark.js';
import styles from './supervision.module.css';

/** One session: the code in letters for a whole room, who joined, and how far they are. */
export function SessionPage() {
  const { t } = useLingui();
  const { sessionId = '' } = useParams();
  const session = useSession(sessionId);
  return (
    <Page wide title={t`Buổi giám sát`} back={{ to: '/ho-tro/giam-sat', label: t`Các buổi giám sát` }}>
      <Loaded answer={session}>{(shown) => <Session session={shown} />}</Loaded>
    </Page>
  );
}

function Session({ session }: { session: SupervisionDetail }) {
  const { courseTitle, place, hamletName, supervisorName, codeExpiresAt, state, code, own, learners } = session;
  return (
    <>
      {state === 'open' && (
        <Card strong>
          <p>
            <Trans>Đọc mã này cho người học:</Trans>
          </p>
          <p className={styles.code} translate="no">
            {code.slice(0, 3)} {code.slice(3)}
          </p>
          <p>
            <Trans>
              Người học mở bài kiểm tra của khóa, chọn «Làm bài có giám sát» rồi nhập mã. Ông bà không trả lời thay ai.
            </Trans>
          </p>
        </Card>
      )}
      <Facts
        rows={[
          [<Trans>Khóa học</Trans>, <span lang="vi">{courseTitle}</span>],
          [<Trans>Nơi</Trans>, <span lang="vi">{`${place}, ${hamletName}`}</span>],
          [<Trans>Người giám sát</Trans>, <span lang="vi">{supervisorName}</span>],
          [<Trans>Mã hết hạn</Trans>, <Moment value={codeExpiresAt} />],
          [<Trans>Trạng thái</Trans>, <SessionStateMark state={state} />],
        ]}
      />
      <Section title={<Trans>Người đang làm bài</Trans>}>
        <Learners learners={learners} />
      </Section>
      {own && state !== 'over' && <End session={session} />}
    </>
  );
}

function Learners({ learners }: { learners: readonly SessionLearner[] }) {
  const { t } = useLingui();
  if (learners.length === 0) {
    return (
      <p role="status">
        <Trans>Chưa có ai vào. Trang tự cập nhật.</Trans>
      </p>
    );
  }
  return (
    <StackingTable
      label={t`Người trong buổi`}
      rows={learners}
      keyOf={({ attemptId }) => attemptId}
      columns={[
        {
          head: t`Họ tên`,
          render: ({ fullName, birthYear }) => (
            <span lang="vi">
              {fullName} ({birthYear})
            </span>
          ),
        },
        {
          head: t`Đã trả lời`,
          render: ({ answered, questionCount }) => (
            <Trans>
              {answered}/{questionCount} câu
            </Trans>
          ),
        },
        { head: t`Hết giờ lúc`, render: ({ deadlineAt }) => <Moment value={deadlineAt} /> },
        { head: t`Kết quả`, render: (learner) => <LearnerMark learner={learner} /> },
      ]}
    />
  );
}

function LearnerMark({ learner: { submittedAt, passed } }: { learner: SessionLearner }) {
  if (!submittedAt) {
    return (
      <Mark tone="open">
        <Trans>Đang làm</Trans>
      </Mark>
    );
  }
  if (passed === null) {
    return (
      <Mark tone="unclear">
        <Trans>Đã nộp, chờ chấm</Trans>
      </Mark>
    );
  }
  return <Mark tone={passed ? 'good' : 'bad'}>{passed ? <Trans>Đạt</Trans> : <Trans>Chưa đạt</Trans>}</Mark>;
}

function End({ session: { sessionId, learners } }: { session: SupervisionDetail }) {
  const ending = useEndSession(sessionId);
  const [asking, setAsking] = useState(false);
  const open = learners.filter(({ submittedAt }) => submittedAt === null).length;
  if (!asking) {
    return (
      <Buttons>
        <Button look="secondary" onClick={() => setAsking(true)}>
          <Trans>Kết thúc buổi…</Trans>
        </Button>
      </Buttons>
    );
  }
  return (
    <Card strong>
      <p>
        {open > 0 ? (
          <Trans>Còn {open} người chưa nộp. Kết thúc thì bài của họ được nộp ngay với những gì đã trả lời.</Trans>
        ) : (
          <Trans>Mọi người đã nộp bài. Kết thúc thì mã không dùng được nữa.</Trans>
        )}
      </p>
      {ending.isError && <Trouble error={ending.error} />}
      <Buttons>
        <Button pending={ending.isPending} onClick={() => ending.mutate()}>
          <Trans>Kết thúc buổi</Trans>
        </Button>
        <Button look="quiet" onClick={() => setAsking(false)}>
          <Trans>Thôi, chưa kết thúc</Trans>
        </Button>
      </Buttons>
    </Card>
  );
}
