import { Trans, useLingui } from '@lingui/react/macro';
import { Card, CardItem, CardList, Facts, Small } from '../../ui/card.js';
import { Day, Moment } from '../../ui/moment.js';
import { Section } from '../../ui/page.js';
import { Sign } from '../../ui/sign.js';
import { StackingTable } from '../../ui/stacking-table.js';

const ROWS = [
  { hamlet: 'Hồ Liễn', people: 412, done: 301 },
  { hamlet: 'Sặt', people: 655, done: 498 },
];
const TOTAL = { hamlet: '', people: 1_067, done: 799 };

/** What holds content: cards, facts, days and a table that becomes cards on a phone. */
export function SheetExamples() {
  const { t } = useLingui();
  return (
    <Section title={<Trans>Thẻ và bảng</Trans>}>
      <Card strong>
        <p>
          <Sign name="check" /> <Trans>Điều quan trọng nhất của màn hình.</Trans>
        </p>
      </Card>
      <CardList>
        <CardItem>
          <h3>
            <Trans>Một mục trong danh sách</Trans>
          </h3>
          <Small>
            <Moment value="2026-03-02T02:15:00Z" />
          </Small>
        </CardItem>
        <CardItem>
          <Facts
            rows={[
              [t`Ngày cấp`, <Day key="day" value="2026-03-02" />],
              [t`Số bài`, '8'],
            ]}
          />
        </CardItem>
      </CardList>
      <StackingTable
        label={t`Bảng mẫu theo thôn`}
        rows={ROWS}
        keyOf={({ hamlet }) => hamlet}
        total={TOTAL}
        columns={[
          { head: t`Thôn`, render: ({ hamlet }) => (hamlet ? <span lang="vi">{hamlet}</span> : <Trans>Cộng</Trans>) },
          { head: t`Số người`, numeric: true, render: ({ people }) => people },
          { head: t`Đã đạt`, numeric: true, render: ({ done }) => done },
        ]}
      />
    </Section>
  );
}
