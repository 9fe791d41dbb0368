import { Trans } from '@lingui/react/macro';
import type { PersonRecord } from '../../api/desk-types.js';
import { GroupDecisionView } from '../../ui/group-decision.js';
import { Section } from '../../ui/page.js';
import { SubmissionForm } from '../submissions/submission-form.js';
import { CaseSummary } from './case-summary.js';
import { ConfirmationRecord } from './confirmation-form.js';
import { EvidenceList } from './evidence-list.js';
import { PastDecisions } from './past-decisions.js';
import { PersonFacts } from './person-facts.js';
import { isRecordedByHand } from './recorded-by-hand.js';
import { RecordObjections } from './record-objections.js';
import { RecordSubmissions } from './record-submissions.js';
import { SectionLinks } from './section-links.js';
import { Study } from './study.js';
import styles from './record.module.css';

/** Everything an officer needs to judge one person: who, why decided so, on what evidence, and what is still open. */
export function RecordSheet({ record, withCase = true }: { record: PersonRecord; withCase?: boolean }) {
  const { person, universalization } = record;
  const { groups } = universalization;
  return (
    <article aria-label={person.fullName} className={styles.sheet}>
      <SectionLinks record={record} />
      <PersonFacts person={person} identity={record.digitalIdentity} />
      <div id="ket-qua" className={styles.part}>
        {groups.map((group) => (
          <GroupDecisionView key={group.targetGroup} decision={group} />
        ))}
        {groups.length === 0 && (
          <Section title={<Trans>Kết quả xét</Trans>}>
            <p>
              <Trans>Chưa có kết quả xét. Người này chưa thuộc nhóm nào có bộ tiêu chí.</Trans>
            </p>
          </Section>
        )}
        <PastDecisions decisions={record.decisions} />
      </div>
      <Section id="xac-nhan" title={<Trans>Xác nhận trên VNeID</Trans>}>
        {withCase && record.case && <CaseSummary one={record.case} />}
        <ConfirmationRecord
          personId={person.id}
          confirmedOn={record.confirmation?.confirmedOn}
          isByHand={isRecordedByHand(record.case)}
          isUniversalized={groups.some(({ outcome }) => outcome === 'met')}
        />
      </Section>
      <Section id="minh-chung" title={<Trans>Minh chứng</Trans>}>
        <EvidenceList personId={person.id} evidence={record.evidence} />
        <details className={styles.more}>
          <summary>
            <Trans>Nhập minh chứng cho người này</Trans>
          </summary>
          <SubmissionForm desk="police" personId={person.id} fullName={person.fullName} />
        </details>
      </Section>
      <RecordSubmissions submissions={record.submissions} />
      <RecordObjections objections={record.objections} />
      <Section id="khoa-hoc" title={<Trans>Giấy chứng nhận và khóa học</Trans>}>
        <Study certificates={record.certificates} enrolments={record.enrolments} />
      </Section>
    </article>
  );
}
