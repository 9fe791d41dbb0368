import { Trans, useLingui } from '@lingui/react/macro';
import { type SupervisionSession, useSessions } from '../../api/supervision.js';
import { Link } from '../../router.js';
import { Loaded, More } from '../../ui/loaded.js';
import { Moment } from '../../ui/moment.js';
import { Page, Section } from '../../ui/page.js';
import { StackingTable } from '../../ui/stacking-table.js';
import { OpenSessionForm } from './open-session-form.js';
import { SessionStateMark } from './session-state-mark.js';

/** Open a session on site, and see those of the hamlets one works for. */
export function SupervisionPage() {
  const { t } = useLingui();
  const sessions = useSessions();
  const rows = sessions.data?.pages.flatMap((page) => page.sessions);
  return (
    <Page
      wide
      title={t`Giám sát làm bài`}
      lead={
        <Trans>
          Mở một buổi tại chỗ, đọc mã cho người học, rồi ngồi cùng họ. Trong lúc đó, tài khoản của ông bà không làm bài
          kiểm tra nào.
        </Trans>
      }
    >
      <Section title={<Trans>Mở buổi mới</Trans>}>
        <OpenSessionForm />
      </Section>
      <Section title={<Trans>Các buổi đã mở</Trans>}>
        <Loaded answer={{ ...sessions, data: rows }}>{(shown) => <Sessions sessions={shown} />}</Loaded>
        <More of={sessions} />
      </Section>
    </Page>
  );
}

function Sessions({ sessions }: { sessions: readonly SupervisionSession[] }) {
  const { t } = useLingui();
  if (sessions.length === 0) {
    return (
      <p>
        <Trans>Chưa có buổi nào.</Trans>
      </p>
    );
  }
  return (
    <StackingTable
      label={t`Các buổi giám sát`}
      rows={sessions}
      keyOf={({ sessionId }) => sessionId}
      columns={[
        {
          head: t`Nơi`,
          render: ({ sessionId, place, hamletName }) => (
            <Link to={`/ho-tro/giam-sat/${sessionId}`}>
              <span lang="vi">
                {place}, {hamletName}
              </span>
            </Link>
          ),
        },
        { head: t`Khóa học`, render: ({ courseTitle }) => <span lang="vi">{courseTitle}</span> },
        { head: t`Người giám sát`, render: ({ supervisorName }) => <span lang="vi">{supervisorName}</span> },
        { head: t`Mở lúc`, render: ({ openedAt }) => <Moment value={openedAt} /> },
        { head: t`Số người`, render: ({ joined }) => joined, numeric: true },
        { head: t`Trạng thái`, render: ({ state }) => <SessionStateMark state={state} /> },
      ]}
    />
  );
}
