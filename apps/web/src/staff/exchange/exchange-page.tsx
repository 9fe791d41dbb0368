import { Trans, useLingui } from '@lingui/react/macro';
import { useGateway } from '../../api/confirmation-exchange.js';
import { Loaded } from '../../ui/loaded.js';
import { Page, Section } from '../../ui/page.js';
import { AnswerList } from './answer-list.js';
import { AnswerUpload } from './answer-upload.js';
import { BatchSection } from './batch-section.js';
import { GatewayWords } from './gateway-words.js';
import { OddityList } from './oddity-list.js';
import { ReconciliationStart } from './reconciliation-start.js';

/** The two ways to VNeID: the gateway's state, signed batches and their answers, and the comparison of both sides. */
export function ExchangePage() {
  const { t } = useLingui();
  const gateway = useGateway();
  return (
    <Page
      wide
      title={t`Gói và cổng VNeID`}
      lead={<Trans>Hồ sơ đã duyệt đi sang VNeID qua cổng, hoặc trong gói có ký số khi cổng chưa dùng được.</Trans>}
    >
      <Section title={<Trans>Cổng kết nối</Trans>}>
        <Loaded answer={gateway} lines={1}>
          {(state) => <GatewayWords gateway={state} />}
        </Loaded>
      </Section>
      <Section title={<Trans>Câu trả lời lạ</Trans>}>
        <OddityList />
      </Section>
      <Section title={<Trans>Gói có ký số</Trans>}>
        <BatchSection />
      </Section>
      <Section title={<Trans>Tệp trả lời</Trans>}>
        <AnswerUpload />
        <AnswerList />
      </Section>
      <Section title={<Trans>Đối soát hai bên</Trans>}>
        <ReconciliationStart />
      </Section>
    </Page>
  );
}
