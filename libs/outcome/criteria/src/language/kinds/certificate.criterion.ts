import type { BilingualText, Provenance } from '@hvs/contracts';
import type { Criterion } from '../criterion.js';
import type { CriterionKind } from '../criterion-kind.js';
import { bilingual, months, optional, provenance, slug } from '../reading/fields.js';
import type { Matcher } from '../rule.js';
import { conditionsInWords, quoted, say } from '../words/say.js';
import { shortfall } from '../words/shortfall.js';

/** The kind of certificate that the national platform issues. */
const NATIONAL = 'national';

/**
 * `{ key, kind: "certificate", certificateKind: "national" | "<slug>", title: { vi, en }, minimumProvenance?,
 * withinMonths? }`: met by a certificate of that kind. `title` names it.
 */
export interface Certificate extends Criterion {
  kind: 'certificate';
  certificateKind: string;
  title: BilingualText;
  minimumProvenance?: Provenance;
  withinMonths?: number;
}

function matcherFor({ certificateKind, minimumProvenance, withinMonths }: Certificate): Matcher {
  return {
    kinds: [certificateKind === NATIONAL ? 'national-certificate' : 'other-certificate'],
    subject: certificateKind,
    provenanceAtLeast: minimumProvenance,
    withinMonths,
  };
}

export const certificate: CriterionKind<Certificate> = {
  kind: 'certificate',
  title: { vi: 'Có giấy chứng nhận', en: 'Have a certificate' },
  fields: {
    certificateKind: slug,
    title: bilingual,
    minimumProvenance: optional(provenance),
    withinMonths: optional(months),
  },
  plan: (criterion) => ({ form: 'seen', atLeast: 1, of: [matcherFor(criterion)] }),
  label(criterion, language) {
    const title = quoted(criterion.title, language);
    const asked = language === 'vi' ? `Có giấy chứng nhận ${title}` : `Have the certificate ${title}`;
    return asked + conditionsInWords(criterion, language);
  },
  missing(criterion, _finding, given, tone) {
    const [vi, en] = [quoted(criterion.title, 'vi'), quoted(criterion.title, 'en')];
    const asked = say(tone, {
      vi: {
        learner: `Nếu đã có giấy chứng nhận ${vi}, hãy mang đến xã để cán bộ ghi nhận.`,
        helper: `Hỏi người học có giấy chứng nhận ${vi} không, rồi nhập và gửi cán bộ kiểm tra.`,
        officer: `Chưa có giấy chứng nhận ${vi} được ghi nhận.`,
      },
      en: {
        learner: `If you have the certificate ${en}, bring it to the commune office to have it recorded.`,
        helper: `Ask the learner for the certificate ${en}, enter it and send it to an officer for checking.`,
        officer: `No certificate ${en} is recorded.`,
      },
    });
    return asked + shortfall([matcherFor(criterion)], given, tone);
  },
  nearest: (_criterion, _finding, _given, { language }) => ({
    kind: 'office',
    label: language === 'vi' ? 'Mang giấy chứng nhận đến xã' : 'Bring the certificate to the commune office',
  }),
};
