import { Trans } from '@lingui/react/macro';
import type { ComponentType } from 'react';
import type { EvidenceRow, Finding, GroupDecision } from '../api/types.js';
import { formatDate } from '../i18n/format.js';
import { CardItem, CardList, Small } from './card.js';
import styles from './group-decision.module.css';
import { OutcomeMark } from './mark.js';
import { ProvenanceName, useTargetGroupName } from './names.js';
import { Notice } from './notice.js';
import { Section } from './page.js';
import { ProgressBar } from './progress-bar.js';

interface GroupDecisionProps {
  decision: GroupDecision;
  /** What to offer beside a criterion that is not met; nothing on staff pages. */
  nearestStep?: ComponentType<{ finding: Finding }>;
  /** What to offer under the whole decision. */
  foot?: ComponentType<{ decision: GroupDecision }>;
}

/** A decision as people read it: group, outcome, then each criterion with its evidence. */
export function GroupDecisionView({ decision, nearestStep, foot: Foot }: GroupDecisionProps) {
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
      {decision.checking && (
        <Notice>
          <p>
            <Trans>Có minh chứng mới, kết quả đang được xét lại. Việc này chỉ mất vài giây.</Trans>
          </p>
        </Notice>
      )}
      {decision.whyTurned.length > 0 && (
        <Notice tone="careful">
          <p>
            <Trans>Trước đây đã đạt, nay không còn đạt vì:</Trans>
          </p>
          <ul>
            {decision.whyTurned.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      {inParts(decision.findings).map(({ within, findings }) => (
        <div key={findings[0]?.key} className={within ? styles.choice : undefined}>
          {within && <p className={styles.within}>{within}</p>}
          <CardList>
            {findings.map((finding) => (
              <FindingItem key={finding.key} finding={finding} nearestStep={nearestStep} />
            ))}
          </CardList>
        </div>
      ))}
      <Small>
        <Trans>
          Bộ tiêu chí «{title}», phiên bản {version}. Xét ngày {decidedOn}.
        </Trans>
      </Small>
      {Foot && <Foot decision={decision} />}
    </Section>
  );
}

interface Part {
  within: string | null;
  findings: Finding[];
}

/** Findings that stand in the same choice («ít nhất một trong …») belong together. */
function inParts(findings: readonly Finding[]): Part[] {
  const parts: Part[] = [];
  for (const finding of findings) {
    const last = parts.at(-1);
    if (last && last.within === finding.within) last.findings.push(finding);
    else parts.push({ within: finding.within, findings: [finding] });
  }
  return parts;
}

type FindingItemProps = { finding: Finding } & Pick<GroupDecisionProps, 'nearestStep'>;

function FindingItem({ finding, nearestStep: NearestStep }: FindingItemProps) {
  const { progress } = finding;
  return (
    <CardItem>
      <h3 className={styles.head}>
        {finding.label} <OutcomeMark outcome={finding.outcome} />
      </h3>
      {finding.missing && <p>{finding.missing}</p>}
      {finding.outcome !== 'met' && progress && progress.need > 1 && (
        <ProgressBar
          done={progress.have}
          total={progress.need}
          label={
            <Trans>
              Đã có {progress.have} trên {progress.need}
            </Trans>
          }
        />
      )}
      {finding.evidence.length > 0 && <EvidenceList evidence={finding.evidence} />}
      {NearestStep && <NearestStep finding={finding} />}
    </CardItem>
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
