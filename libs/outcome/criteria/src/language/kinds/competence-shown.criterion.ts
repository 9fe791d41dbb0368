import type { BilingualText, Provenance } from '@hvs/contracts';
import type { Criterion } from '../criterion.js';
import type { CriterionKind } from '../criterion-kind.js';
import { bilingual, competenceCode, months, optional, provenance } from '../reading/fields.js';
import type { Matcher } from '../rule.js';
import { conditionsInWords, quoted, say } from '../words/say.js';
import { shortfall } from '../words/shortfall.js';

/**
 * `{ key, kind: "competence-shown", competence: "tt02-4.1", title: { vi, en }, minimumProvenance?, withinMonths? }`:
 * met by any evidence that names this competence of a framework: a course, a practice, a class, a certificate.
 */
export interface CompetenceShown extends Criterion {
  kind: 'competence-shown';
  competence: string;
  title: BilingualText;
  minimumProvenance?: Provenance;
  withinMonths?: number;
}

function evidenceFor({ competence, minimumProvenance, withinMonths }: CompetenceShown): Matcher {
  return {
    kinds: [
      'course-completed',
      'practice-done',
      'class-attended',
      'observed',
      'national-certificate',
      'other-certificate',
    ],
    competence,
    provenanceAtLeast: minimumProvenance,
    withinMonths,
  };
}

export const competenceShown: CriterionKind<CompetenceShown> = {
  kind: 'competence-shown',
  title: { vi: 'Chứng tỏ một năng lực', en: 'Show a competence' },
  fields: {
    competence: competenceCode,
    title: bilingual,
    minimumProvenance: optional(provenance),
    withinMonths: optional(months),
  },
  plan: (criterion) => ({ form: 'seen', atLeast: 1, of: [evidenceFor(criterion)] }),
  label(criterion, language) {
    const title = quoted(criterion.title, language);
    const asked = language === 'vi' ? `Chứng tỏ năng lực ${title}` : `Show the competence ${title}`;
    return asked + conditionsInWords(criterion, language);
  },
  missing(criterion, _finding, given, tone) {
    const [vi, en] = [quoted(criterion.title, 'vi'), quoted(criterion.title, 'en')];
    const asked = say(tone, {
      vi: {
        learner: `Hãy học một khóa hoặc làm một bài thực hành về ${vi}.`,
        helper: `Cùng người học chọn một khóa học hoặc bài thực hành về ${vi}.`,
        officer: `Chưa có minh chứng cho năng lực ${vi} (${criterion.competence}).`,
      },
      en: {
        learner: `Take a course or do a practice about ${en}.`,
        helper: `Choose a course or a practice about ${en} together with the learner.`,
        officer: `There is no evidence of the competence ${en} (${criterion.competence}).`,
      },
    });
    return asked + shortfall([evidenceFor(criterion)], given, tone);
  },
  nearest: (_criterion, _finding, _given, { language }) => ({
    kind: 'course',
    label: language === 'vi' ? 'Xem các khóa học' : 'See the courses',
  }),
};
