import { Injectable } from '@nestjs/common';
import type { DecisionOutcome, TargetGroup } from '@hvs/contracts';
import { Database } from '@hvs/platform/database';
import { Evidence, type EvidenceView } from '@hvs/foundation/evidence';
import { type Criterion, explainFindings, type Finding, type Language } from '@hvs/outcome/criteria';
import { CourseTitles } from './course-titles.js';
import { type CourseNames, evidenceLabel } from './evidence-label.js';
import type { EvidenceWords, ExplanationView, GroupExplanation } from './explanation.view.js';

interface StandingDecision {
  targetGroup: TargetGroup;
  title: string;
  version: number;
  outcome: DecisionOutcome;
  decidedAt: Date;
  criterion: Criterion;
  findings: Finding;
}

/** Puts decisions into words, by the criteria set and the evidence they were made with. */
@Injectable()
export class Explanations {
  constructor(
    private readonly database: Database,
    private readonly evidence: Evidence,
    private readonly titles: CourseTitles,
  ) {}

  async of(personId: string, language: Language): Promise<ExplanationView> {
    const decisions = await this.standingDecisions(personId);
    const evidence = await this.evidence.of(personId);
    const names = await this.titles.in(language);
    const words = new Map(evidence.map((row) => [row.id, inWords(row, names, language)]));
    return { groups: decisions.map((decision) => explain(decision, words, language)) };
  }

  private async standingDecisions(personId: string): Promise<StandingDecision[]> {
    return this.database.query<StandingDecision>(
      `select c.target_group as "targetGroup", s.title, s.version, c.outcome, d.decided_at as "decidedAt",
         s.document as criterion, d.findings
       from current_decision c
       join decision d on d.id = c.decision_id
       join criteria_set s on s.id = c.criteria_set_id
       where c.person_id = $1
       order by c.target_group`,
      [personId],
      'standing-decisions',
    );
  }
}

function explain(
  decision: StandingDecision,
  words: ReadonlyMap<string, EvidenceWords>,
  language: Language,
): GroupExplanation {
  const findings = explainFindings(decision.criterion, decision.findings, language);
  return {
    targetGroup: decision.targetGroup,
    criteriaSet: { title: decision.title, version: decision.version },
    outcome: decision.outcome,
    decidedAt: decision.decidedAt,
    findings: findings.map(({ evidenceIds, ...finding }) => ({
      ...finding,
      evidence: evidenceIds.flatMap((id) => words.get(id) ?? []),
    })),
  };
}

function inWords(row: EvidenceView, names: CourseNames, language: Language): EvidenceWords {
  const { id, kind, occurredAt, provenance } = row;
  return { id, kind, label: evidenceLabel(row, names, language), occurredAt, provenance };
}
