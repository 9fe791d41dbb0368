import { type EvidenceKind, PROVENANCES } from '@hvs/contracts';
import { windowStart } from '../language/evaluation/calendar.js';
import type { Matcher } from '../language/rule.js';
import { isOneOf, textLiteral } from './sql-text.js';

/** Order of evidence in both interpreters: milliseconds, as JavaScript knows no smaller part, then id. */
const MOMENT = `row(date_trunc('milliseconds', e.occurred_at), e.id)::evidence_moment`;

/**
 * The aggregates over the evidence of a person (`e`) that the rules of all sets need. What several criteria or sets ask
 * for alike is worked out once.
 */
export class MatcherColumns {
  private readonly columns = new Map<string, string>();
  private readonly asked = new Set<EvidenceKind>();

  constructor(private readonly day: string) {}

  /** Column with the id of the row that a `seen` rule cites: the earliest, within a window the latest; null without. */
  cited(matcher: Matcher): string {
    const isLatestFirst = matcher.withinMonths !== undefined;
    return this.column(`((${this.sorted(matcher, isLatestFirst)})[1]).id`);
  }

  /** Column with all rows that match, as an array of moments in order; null without. */
  moments(matcher: Matcher): string {
    return this.column(this.sorted(matcher, false));
  }

  /** Select list: every column with its name. */
  get selectList(): string[] {
    return [...this.columns].map(([expression, name]) => `${expression} as ${name}`);
  }

  /** Kinds of evidence that any matcher looks at. */
  get kinds(): EvidenceKind[] {
    return [...this.asked];
  }

  /** Sorted after they are gathered: of all rows of a person only the few that match are put in order. */
  private sorted(matcher: Matcher, isDescending: boolean): string {
    return `array_sort(array_agg(${MOMENT}) filter (where ${this.condition(matcher)}), ${isDescending})`;
  }

  private column(expression: string): string {
    const known = this.columns.get(expression);
    if (known) return known;
    const name = `m${this.columns.size}`;
    this.columns.set(expression, name);
    return name;
  }

  private condition(matcher: Matcher): string {
    for (const kind of matcher.kinds) this.asked.add(kind);
    return [isOneOf('e.kind', matcher.kinds), ...aboutness(matcher), ...worth(matcher, this.day)].join(' and ');
  }
}

function aboutness({ subject, competence }: Matcher): string[] {
  return [
    ...(subject === undefined ? [] : [`e.subject = ${textLiteral(subject)}`]),
    ...(competence === undefined ? [] : [`e.value -> 'competences' ? ${textLiteral(competence)}`]),
  ];
}

function worth({ measureAtLeast, provenanceAtLeast, unassisted, withinMonths }: Matcher, day: string): string[] {
  const conditions: string[] = [];
  if (measureAtLeast !== undefined) conditions.push(`e.measure >= ${measureAtLeast}`);
  if (provenanceAtLeast !== undefined) {
    conditions.push(isOneOf('e.provenance', PROVENANCES.slice(PROVENANCES.indexOf(provenanceAtLeast))));
  }
  if (unassisted) conditions.push(`e.value -> 'assisted' is distinct from 'true'::jsonb`);
  if (withinMonths !== undefined) {
    conditions.push(`e.occurred_at >= '${windowStart(day, withinMonths).toISOString()}'::timestamptz`);
  }
  return conditions;
}
