import type { BilingualText, EvidenceValues, Provenance } from '@hvs/contracts';
import type { Criterion } from '../criterion.js';
import type { CriterionKind } from '../criterion-kind.js';
import { oneOf, optional, provenance } from '../reading/fields.js';
import type { Matcher } from '../rule.js';
import { conditionsInWords, say } from '../words/say.js';
import { shortfall } from '../words/shortfall.js';

type List = EvidenceValues['organisation-list']['list'];

/**
 * `{ key, kind: "organisation-list", list: "work" | "school", minimumProvenance? }`: met by being named as trained on
 * a list of the employer or the school.
 */
export interface OrganisationList extends Criterion {
  kind: 'organisation-list';
  list: List;
  minimumProvenance?: Provenance;
}

const SENDER: Record<List, BilingualText> = {
  work: { vi: 'nơi làm việc', en: 'the employer' },
  school: { vi: 'nhà trường', en: 'the school' },
};

function namedOn({ list, minimumProvenance }: OrganisationList): Matcher {
  return { kinds: ['organisation-list'], subject: list, provenanceAtLeast: minimumProvenance };
}

export const organisationList: CriterionKind<OrganisationList> = {
  kind: 'organisation-list',
  title: { vi: 'Có tên trong danh sách đã học', en: 'Be named on a list of those trained' },
  fields: { list: oneOf<List>(['work', 'school']), minimumProvenance: optional(provenance) },
  plan: (criterion) => ({ form: 'seen', atLeast: 1, of: [namedOn(criterion)] }),
  label(criterion, language) {
    const { vi, en } = SENDER[criterion.list];
    const asked = { vi: `Có tên trong danh sách đã học của ${vi}`, en: `Be on the list of those trained by ${en}` };
    return asked[language] + conditionsInWords(criterion, language);
  },
  missing(criterion, _finding, given, tone) {
    const { vi, en } = SENDER[criterion.list];
    const asked = say(tone, {
      vi: {
        learner: `Hãy nhờ ${vi} gửi đến xã danh sách những người đã học có tên mình.`,
        helper: `Hỏi ${vi} của người học về danh sách những người đã học và đề nghị gửi đến xã.`,
        officer: `Chưa có tên trong danh sách đã học của ${vi}.`,
      },
      en: {
        learner: `Ask ${en} to send the commune the list of those trained, with your name on it.`,
        helper: `Ask ${en} of the learner to send the commune the list of those trained.`,
        officer: `Not named on a list of those trained by ${en}.`,
      },
    });
    return asked + shortfall([namedOn(criterion)], given, tone);
  },
  nearest({ list }, _finding, _given, { language }) {
    const { vi, en } = SENDER[list];
    return { kind: 'office', label: language === 'vi' ? `Nhờ ${vi} gửi danh sách` : `Ask ${en} for the list` };
  },
};
