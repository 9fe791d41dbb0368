import { Trans } from '@lingui/react/macro';
import type { ComponentType } from 'react';
import type { EvidenceRow, Finding, GroupDecision } from '../api/types.js';
import { formatDate } from '../i18n/format.js';
import { CardItem, CardList, Small } from './card.js';
import styles from './group-decision.module.css';
import { OutcomeMark } from './mark.js';
import { Section } from './page.js';
import { ProvenanceName, useTargetGroupName } from './names.js';

interface GroupDecisionProps {
  decision: GroupDecision;
  /** What to offer beside a criterion that is not met; nothing on staff pages. */
  nearestStep?: ComponentType<{ finding: Finding }>;
}

/** A decision as people read it: group, outcome, then each criterion with its evidence. */
export function GroupDecisionView({ decision, nearestStep: NearestStep }: GroupDecisionProps) {
  const groupName = useTargetGroupName();
  const { title, version } = decision.criteriaSet;
  const decidedOn = formatDate(decision.decidedAt);
  return (
    <Section
      title={
        <span className={styles.head}>
          {groupName(decision.targetGroup)} <OutcomeMark outcome={decision.outcome} />
        </span>
      }
    >
      <CardList>
        {decision.findings.map((finding) => (
          <CardItem key={finding.key}>
            <h3 className={styles.head}>
              {finding.label} <OutcomeMark outcome={finding.outcome} />
            </h3>
            {finding.missing && <p>{finding.missing}</p>}
            {finding.evidence.length > 0 && <EvidenceList evidence={finding.evidence} />}
            {NearestStep && <NearestStep finding={finding} />}
          </CardItem>
        ))}
      </CardList>
      <Small>
        <Trans>
          Bộ tiêu chí «{title}», phiên bản {version}. Xét ngày {decidedOn}.
        </Trans>
      </Small>
    </Section>
  );
}

function EvidenceList({ evidence }: { evidence: readonly EvidenceRow[] }) {
  return (
    <div className={styles.evidence}>
      <p>
        <Trans>Minh chứng đã dùng:</Trans>
      </p>
      <ul>
        {evidence.map((row) => (
          <li key={row.id}>
            {row.label}, {formatDate(row.occurredAt)} (<ProvenanceName provenance={row.provenance} />)
          </li>
        ))}
      </ul>
    </div>
  );
}
