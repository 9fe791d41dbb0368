import { Trans, useLingui } from '@lingui/react/macro';
import { type Regrade, useRegrades } from '../../api/quiz-desk.js';
import { Link } from '../../router.js';
import { Loaded, More } from '../../ui/loaded.js';
import { Mark } from '../../ui/mark.js';
import { Moment } from '../../ui/moment.js';
import { Page, Section } from '../../ui/page.js';
import { StackingTable } from '../../ui/stacking-table.js';
import { RegradeForm } from './regrade-form.js';

/** Grade anew after a faulty question: first see who gains or loses, then confirm. */
export function RegradesPage() {
  const { t } = useLingui();
  const regrades = useRegrades();
  const rows = regrades.data?.pages.flatMap((page) => page.regrades);
  return (
    <Page
      wide
      title={t`Chấm lại câu hỏi lỗi`}
      lead={<Trans>Chọn câu hỏi bị lỗi và cách sửa. Ông bà xem trước ai được, ai mất, rồi mới quyết định.</Trans>}
    >
      <Section title={<Trans>Xem trước một lượt chấm lại</Trans>}>
        <RegradeForm />
      </Section>
      <Section title={<Trans>Các lượt chấm lại</Trans>}>
        <Loaded answer={{ ...regrades, data: rows }}>{(shown) => <Regrades regrades={shown} />}</Loaded>
        <More of={regrades} />
      </Section>
    </Page>
  );
}

function Regrades({ regrades }: { regrades: readonly Regrade[] }) {
  const { t } = useLingui();
  if (regrades.length === 0) {
    return (
      <p>
        <Trans>Chưa có lượt chấm lại nào.</Trans>
      </p>
    );
  }
  return (
    <StackingTable
      label={t`Các lượt chấm lại`}
      rows={regrades}
      keyOf={({ regradeId }) => regradeId}
      columns={[
        {
          head: t`Câu hỏi`,
          render: ({ regradeId, questionText }) => (
            <Link to={`/bien-soan/cham-lai/${regradeId}`}>
              <span lang="vi">{questionText}</span>
            </Link>
          ),
        },
        { head: t`Khóa học`, render: ({ courseTitle }) => <span lang="vi">{courseTitle}</span> },
        { head: t`Người lập`, render: ({ drawnUpByName }) => <span lang="vi">{drawnUpByName}</span> },
        { head: t`Lúc`, render: ({ drawnUpAt }) => <Moment value={drawnUpAt} /> },
        { head: t`Trạng thái`, render: ({ state }) => <RegradeStateMark state={state} /> },
      ]}
    />
  );
}

export function RegradeStateMark({ state }: { state: Regrade['state'] }) {
  return (
    <Mark tone={state === 'done' ? 'good' : 'open'}>
      {state === 'previewed' && <Trans>Mới xem trước</Trans>}
      {state === 'applying' && <Trans>Đang chấm lại</Trans>}
      {state === 'done' && <Trans>Đã chấm lại</Trans>}
    </Mark>
  );
}
