import { Inject, Injectable } from '@nestjs/common';
import { type Clock, todayIn, VIETNAM } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Evidence, type EvidenceView } from '@hvs/foundation/evidence';
import {
  countTowards,
  evaluate,
  explainFindings,
  findingsText,
  type Given,
  hashInputs,
  type Language,
  parseFindings,
  type Tone,
} from '@hvs/outcome/criteria';
import { evidenceInEffect } from '../check/evidence-in-effect.rule.js';
import { CourseTitles } from './course-titles.js';
import { type CourseNames, evidenceLabel } from './evidence-label.js';
import type { EvidenceWords, ExplanationView, GroupExplanation } from './explanation.view.js';
import { type StandingDecision, StandingDecisions } from './standing-decisions.query.js';
import { type FateOfEvidence, REASON_WORDS, whyTurned } from './why-turned.rule.js';

interface Telling {
  given: Given;
  tone: Tone;
  words: ReadonlyMap<string, EvidenceWords>;
  fateOf: (evidenceId: string) => FateOfEvidence;
}

/**
 * Puts decisions into words: by the criteria set each was made with, and by the evidence of this moment, so that what
 * was just done is seen before the check has run.
 */
@Injectable()
export class Explanations {
  constructor(
    private readonly decisions: StandingDecisions,
    private readonly evidence: Evidence,
    private readonly titles: CourseTitles,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(personId: string, tone: Tone): Promise<ExplanationView> {
    const person = await this.decisions.of(personId);
    if (!person) return { standing: null, groups: [], lapsed: [] };
    const rows = await this.evidence.of(personId);
    const names = await this.titles.in(tone.language);
    const telling: Telling = {
      given: {
        facts: person.facts,
        evidence: evidenceInEffect(rows),
        day: todayIn(VIETNAM, this.clock.now()),
      },
      tone,
      words: new Map(rows.map((row) => [row.id, inWords(row, names, tone.language)])),
      fateOf: fatesOf(rows),
    };
    const groups = person.decisions.map((decision) => explain(decision, telling));
    return { standing: person.standing, groups, lapsed: person.lapsed };
  }
}

function explain(decision: StandingDecision, telling: Telling): GroupExplanation {
  const { given, tone, words } = telling;
  const finding = evaluate(given.facts, given.evidence, decision.criterion, given.day);
  const text = findingsText(finding);
  const findings = explainFindings(decision.criterion, finding, given, tone);
  const count = countTowards(decision.criterion, finding);
  return {
    targetGroup: decision.targetGroup,
    criteriaSet: { title: decision.title, version: decision.version },
    decisionId: decision.decisionId,
    outcome: decision.outcome,
    decidedAt: decision.decidedAt,
    checking: hashInputs(decision.criteriaSetId, given.facts, text) !== decision.inputsHash,
    whyTurned: turnInWords(decision, text, telling),
    metCount: count.met,
    totalCount: count.total,
    findings: findings.map(({ evidenceIds, ...explained }) => ({
      ...explained,
      evidence: evidenceIds.flatMap((id) => words.get(id) ?? []),
    })),
  };
}

/** Sentences such as «Có tài khoản VNeID mức 2: minh chứng đã bị rút lại.» */
function turnInWords(
  { lastMet, criterion, criteriaSetId }: StandingDecision,
  text: string,
  telling: Telling,
): string[] {
  if (!lastMet) return [];
  const before = { criteriaSetId: lastMet.criteriaSetId, findings: parseFindings(lastMet.findings) };
  const turned = whyTurned(before, { criteriaSetId, findings: parseFindings(text) }, telling.fateOf);
  const { given, tone } = telling;
  const finding = evaluate(given.facts, given.evidence, criterion, given.day);
  const labels = new Map(
    explainFindings(criterion, finding, given, tone).map((explained) => [explained.key, explained.label]),
  );
  return turned.map(({ key, reason }) => `${labels.get(key) ?? key}: ${REASON_WORDS[reason][tone.language]}.`);
}

function fatesOf(rows: readonly EvidenceView[]): (evidenceId: string) => FateOfEvidence {
  const fates = new Map(rows.flatMap(({ correctsId, correction }) => (correctsId ? [[correctsId, correction]] : [])));
  return (evidenceId) => fates.get(evidenceId) ?? null;
}

function inWords(row: EvidenceView, names: CourseNames, language: Language): EvidenceWords {
  const { id, kind, occurredAt, provenance } = row;
  return { id, kind, label: evidenceLabel(row, names, language), occurredAt, provenance };
}
