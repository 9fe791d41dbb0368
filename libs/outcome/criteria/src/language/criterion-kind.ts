import type { BilingualText } from '@hvs/contracts';
import type { Contradiction, Criterion, Finding, Given, Language, NearestWay, Outline, Tone } from './criterion.js';
import type { Field } from './reading/fields.js';
import type { PlanNode, Rule } from './rule.js';

type Fields<Document extends Criterion> = {
  readonly [Name in Exclude<keyof Document, keyof Criterion>]-?: Field<Document[Name]>;
};

/**
 * One kind of criterion: its fields, its rule and its words. Adding a kind is adding one such file and its line in
 * `criterion-kinds.ts`. A kind never judges: it says its rule, and the interpreters of rules do the rest.
 */
export interface CriterionKind<Document extends Criterion = Criterion> {
  readonly kind: Document['kind'];
  /** Name of the kind in the form in which sets are written. */
  readonly title: BilingualText;
  /** Fields of the document beside `key` and `kind`, in the order of reading; any other is refused. */
  readonly fields: Fields<Document>;
  /** What it means; `inside` makes the plan of a criterion that stands inside this one. */
  plan(criterion: Document, inside: (criterion: Criterion) => PlanNode): Rule;
  /** What it asks, as one phrase. `nodeKey` tells the nodes apart when a kind adds nodes of its own. */
  label(criterion: Document, language: Language, nodeKey: string): string;
  /** The lines it is read as; without this, its label alone. */
  outline?(criterion: Document, language: Language): Outline[];
  /** Faults that no single field shows; without this, there are none. */
  contradictions?(criterion: Document): Contradiction[];
  /** What is missing and how to come by it, as one plain sentence; asked only of what is not met. */
  missing(criterion: Document, finding: Finding, given: Given, tone: Tone): string;
  /** The nearest way to meet it, asked only of what is not met; null for what is met by what stands inside it. */
  nearest(criterion: Document, finding: Finding, given: Given, tone: Tone): NearestWay | null;
}
