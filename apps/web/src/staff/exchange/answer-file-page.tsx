import { Trans, useLingui } from '@lingui/react/macro';
import { useAnswerFile } from '../../api/confirmation-exchange.js';
import type { AnswerFile } from '../../api/list-types.js';
import { formatNumber } from '../../i18n/format.js';
import { useParams } from '../../router.js';
import { Facts } from '../../ui/card.js';
import { Loaded } from '../../ui/loaded.js';
import { Announcement, Notice } from '../../ui/notice.js';
import { Page, Section } from '../../ui/page.js';
import { StackingTable } from '../../ui/stacking-table.js';

const BACK = '/cong-an/trao-doi';

/** What became of each line of an answer file. */
export function AnswerFilePage() {
  const { t } = useLingui();
  const { answerFileId = '' } = useParams();
  const answer = useAnswerFile(answerFileId);
  return (
    <Page wide title={t`Tệp trả lời`} back={{ to: BACK, label: t`Gói và cổng VNeID` }}>
      <Loaded answer={answer}>{(one) => <AnswerFileView one={one} />}</Loaded>
    </Page>
  );
}

function AnswerFileView({ one }: { one: AnswerFile }) {
  const { t } = useLingui();
  const underWay = one.state === 'waiting' || one.state === 'running';
  return (
    <>
      <Announcement>
        {underWay && (
          <p>
            <Trans>Đang đọc tệp. Trang này tự cập nhật; có thể rời đi, việc đọc vẫn tiếp tục.</Trans>
          </p>
        )}
        {one.refusal && (
          <Notice tone="bad">
            <p>{one.refusal}</p>
            <p>
              <Trans>Không có hồ sơ nào thay đổi.</Trans>
            </p>
          </Notice>
        )}
      </Announcement>
      <Facts rows={Object.entries(one.counts).map(([name, count]) => [name, formatNumber(count)] as const)} />
      {one.rows && one.rows.length > 0 && (
        <Section title={<Trans>Từng dòng</Trans>}>
          <StackingTable
            label={t`Từng dòng của tệp`}
            rows={one.rows}
            keyOf={({ row }) => String(row)}
            columns={[
              { head: t`Dòng`, render: ({ row }) => row },
              { head: t`Kết quả`, render: ({ result }) => result },
              { head: t`Ghi chú`, render: ({ remark }) => remark ?? '–' },
            ]}
          />
        </Section>
      )}
    </>
  );
}
