import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useCaseCounts } from '../../api/cases.js';
import { useGateway } from '../../api/confirmation-exchange.js';
import { useObjectionCounts } from '../../api/desk-objections.js';
import { useSubmissionCounts } from '../../api/submissions.js';
import { formatNumber } from '../../i18n/format.js';
import { Link } from '../../router.js';
import { ButtonLink, Buttons } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { GatewayWords } from '../exchange/gateway-words.js';
import styles from './desk.module.css';

/** The start of the desk: what waits, and the way to it. */
export function DeskPage() {
  const { t } = useLingui();
  return (
    <Page wide title={t`Bàn Công an xã`}>
      <Buttons>
        <ButtonLink to="/cong-an/ho-so">
          <Trans>Làm hồ sơ xác nhận</Trans>
        </ButtonLink>
        <ButtonLink look="secondary" to="/cong-an/tim">
          <Trans>Tìm người</Trans>
        </ButtonLink>
      </Buttons>
      <div className={styles.cards}>
        <CasesCard />
        <PeopleCard />
        <GatewayCard />
      </div>
    </Page>
  );
}

function CasesCard() {
  const counts = useCaseCounts();
  return (
    <Card>
      <h2>
        <Trans>Hồ sơ xác nhận</Trans>
      </h2>
      <Loaded answer={counts} lines={2}>
        {({ ready, reviewed, submitted, returned }) => (
          <ul role="list" className={styles.counts}>
            <Count to="/cong-an/ho-so?state=ready" count={ready} words={<Trans>Chờ duyệt</Trans>} />
            <Count to="/cong-an/ho-so?state=reviewed" count={reviewed} words={<Trans>Đã duyệt, chưa gửi</Trans>} />
            <Count to="/cong-an/ho-so?state=submitted" count={submitted} words={<Trans>Đã gửi, chờ VNeID</Trans>} />
            <Count to="/cong-an/ho-so?state=returned" count={returned} words={<Trans>Đã trả lại</Trans>} />
          </ul>
        )}
      </Loaded>
    </Card>
  );
}

/** What people ask, and what colleagues have entered. */
function PeopleCard() {
  const objections = useObjectionCounts();
  const submissions = useSubmissionCounts();
  return (
    <Card>
      <h2>
        <Trans>Người dân và đồng nghiệp chờ</Trans>
      </h2>
      <Loaded answer={objections} lines={2}>
        {({ open, overdue }) => (
          <ul role="list" className={styles.counts}>
            <Count to="/cong-an/hoi-lai" count={open} words={<Trans>Điều hỏi lại chưa trả lời</Trans>} />
            <Count to="/cong-an/hoi-lai" count={overdue} words={<Trans>Trong đó đã quá hạn</Trans>} />
          </ul>
        )}
      </Loaded>
      <Loaded answer={submissions} lines={2}>
        {({ waiting, mayCheck }) => (
          <ul role="list" className={styles.counts}>
            <Count to="/cong-an/minh-chung" count={waiting} words={<Trans>Minh chứng chờ người thứ hai kiểm</Trans>} />
            <Count to="/cong-an/minh-chung" count={mayCheck} words={<Trans>Trong đó tôi kiểm được</Trans>} />
          </ul>
        )}
      </Loaded>
    </Card>
  );
}

function GatewayCard() {
  const gateway = useGateway();
  return (
    <Card>
      <h2>
        <Trans>Cổng kết nối VNeID</Trans>
      </h2>
      <Loaded answer={gateway} lines={1}>
        {(state) => <GatewayWords gateway={state} />}
      </Loaded>
      <p>
        <Link to="/cong-an/trao-doi">
          <Trans>Gói và cổng VNeID</Trans>
        </Link>
      </p>
    </Card>
  );
}

interface CountProps {
  to: string;
  count: number;
  words: ReactNode;
}

function Count({ to, count, words }: CountProps) {
  return (
    <li>
      <Link to={to}>
        <span>{words}</span>
        <strong>{formatNumber(count)}</strong>
      </Link>
    </li>
  );
}
