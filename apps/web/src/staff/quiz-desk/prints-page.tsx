import { Trans, useLingui } from '@lingui/react/macro';
import { type Print, usePrints, useTakePrintBack } from '../../api/quiz-desk.js';
import { Link } from '../../router.js';
import { Button, ButtonLink, Buttons } from '../../ui/button.js';
import { Loaded, More } from '../../ui/loaded.js';
import { Moment } from '../../ui/moment.js';
import { Trouble } from '../../ui/notice.js';
import { Page, Section } from '../../ui/page.js';
import { StackingTable } from '../../ui/stacking-table.js';

/** Papers that were printed and whose answers nobody has entered yet. */
export function PrintsPage() {
  const { t } = useLingui();
  const prints = usePrints();
  const takingBack = useTakePrintBack();
  const rows = prints.data?.pages.flatMap((page) => page.prints);
  return (
    <Page
      wide
      title={t`Đề in trên giấy`}
      lead={<Trans>Đề in được giữ nguyên như trên giấy. Bài làm do một người thứ hai nhập, rồi máy chấm.</Trans>}
    >
      <Buttons>
        <ButtonLink to="/bien-soan/nguoi-hoc-kiem-tra">
          <Trans>In đề cho một người</Trans>
        </ButtonLink>
        <ButtonLink look="secondary" to="/ho-tro/nhap-bai-giay">
          <Trans>Nhập bài làm trên giấy</Trans>
        </ButtonLink>
      </Buttons>
      {takingBack.isError && <Trouble error={takingBack.error} />}
      <Section title={<Trans>Đề chưa nhập bài làm</Trans>}>
        <Loaded answer={{ ...prints, data: rows }}>
          {(shown) => <Prints prints={shown} takeBack={(attemptId) => takingBack.mutate(attemptId)} />}
        </Loaded>
        <More of={prints} />
      </Section>
    </Page>
  );
}

function Prints({ prints, takeBack }: { prints: readonly Print[]; takeBack: (attemptId: string) => void }) {
  const { t } = useLingui();
  if (prints.length === 0) {
    return (
      <p role="status">
        <Trans>Không có đề nào đang chờ nhập.</Trans>
      </p>
    );
  }
  return (
    <StackingTable
      label={t`Đề chưa nhập bài làm`}
      rows={prints}
      keyOf={({ attemptId }) => attemptId}
      columns={[
        { head: t`Mã đề`, render: ({ attemptId, code }) => <Link to={`/bien-soan/in-de/${attemptId}`}>{code}</Link> },
        {
          head: t`Người học`,
          render: ({ fullName, birthYear, hamletName }) => (
            <span lang="vi">{`${fullName} (${birthYear}), ${hamletName}`}</span>
          ),
        },
        { head: t`Khóa học`, render: ({ courseTitle }) => <span lang="vi">{courseTitle}</span> },
        { head: t`In lúc`, render: ({ printedAt }) => <Moment value={printedAt} /> },
        {
          head: t`Việc`,
          render: ({ attemptId, code }) => (
            <Button look="quiet" aria-label={t`Hủy đề này: ${code}`} onClick={() => takeBack(attemptId)}>
              <Trans>Hủy đề này</Trans>
            </Button>
          ),
        },
      ]}
    />
  );
}
