import type { BilingualText } from '@hvs/contracts';
import type { Criterion } from '../criterion.js';
import type { CriterionKind } from '../criterion-kind.js';
import { bilingual, months, optional, slug, wholeNumber } from '../reading/fields.js';
import type { Matcher } from '../rule.js';
import { conditionsInWords, quoted, say } from '../words/say.js';
import { progressSentence, shortfall } from '../words/shortfall.js';

/**
 * `{ key, kind: "attendance", topic?: "<slug>", title?: { vi, en }, times: 3, withinMonths? }`: met by that many
 * sessions of community classes; of any topic when none is named. `title` names the topic.
 */
export interface Attendance extends Criterion {
  kind: 'attendance';
  topic?: string;
  title?: BilingualText;
  times: number;
  withinMonths?: number;
}

function sessionsFor({ topic, withinMonths }: Attendance): Matcher {
  return { kinds: ['class-attended'], subject: topic, withinMonths };
}

export const attendance: CriterionKind<Attendance> = {
  kind: 'attendance',
  title: { vi: 'Dự lớp học cộng đồng', en: 'Attend community classes' },
  fields: {
    topic: optional(slug),
    title: optional(bilingual),
    times: wholeNumber(1, 100),
    withinMonths: optional(months),
  },
  plan: (criterion) => ({ form: 'times', atLeast: criterion.times, of: sessionsFor(criterion) }),
  label(criterion, language) {
    const { vi, en } = topicOf(criterion);
    const sessions = criterion.times === 1 ? 'session' : 'sessions';
    const asked = {
      vi: `Dự ít nhất ${criterion.times} buổi học cộng đồng${vi}`,
      en: `Attend at least ${criterion.times} ${sessions} of community classes${en}`,
    }[language];
    return asked + conditionsInWords(criterion, language);
  },
  contradictions: ({ topic, title }) =>
    (topic === undefined) === (title === undefined)
      ? []
      : [
          {
            field: topic === undefined ? 'topic' : 'title',
            message: { vi: 'Chủ đề và tên chủ đề phải đi cùng nhau.', en: 'A topic and its title go together.' },
          },
        ],
  missing(criterion, finding, given, tone) {
    const { vi, en } = topicOf(criterion);
    const count = criterion.times - (finding.have ?? 0);
    const sessions = count === 1 ? 'session' : 'sessions';
    const more = finding.have ? { vi: 'thêm ', en: 'more ' } : { vi: '', en: '' };
    const asked = say(tone, {
      vi: {
        learner: `Hãy dự ${more.vi}${count} buổi học cộng đồng ở thôn${vi}.`,
        helper: `Rủ người học cùng đi ${more.vi}${count} buổi học cộng đồng ở thôn${vi}.`,
        officer: `Còn thiếu ${count} buổi học cộng đồng${vi}.`,
      },
      en: {
        learner: `Come to ${count} ${more.en}${sessions} of the community class in the hamlet${en}.`,
        helper: `Take the learner along to ${count} ${more.en}${sessions} of the community class${en}.`,
        officer: `Missing: ${count} ${sessions} of community classes${en}.`,
      },
    });
    const lacking = shortfall([sessionsFor(criterion)], given, tone);
    return asked + lacking + progressSentence(finding, { vi: 'buổi', en: 'sessions' }, tone);
  },
  nearest: (_criterion, _finding, _given, { language }) => ({
    kind: 'class',
    label: language === 'vi' ? 'Hỏi lịch lớp học ở thôn' : 'Ask when the next class in the hamlet is',
  }),
};

function topicOf({ topic, title }: Attendance): BilingualText {
  if (!topic) return { vi: '', en: '' };
  const name = title ?? { vi: topic, en: topic };
  return { vi: ` về ${quoted(name, 'vi')}`, en: ` about ${quoted(name, 'en')}` };
}
