import type { BilingualText } from '@hvs/contracts';
import type { Criterion, Given, Tone } from '../criterion.js';
import type { CriterionKind } from '../criterion-kind.js';
import { matching } from '../evaluation/matching.js';
import { bilingual, months, optional, slug, trueOrFalse, wholeNumber } from '../reading/fields.js';
import type { Matcher } from '../rule.js';
import { conditionsInWords, quoted, say } from '../words/say.js';
import { shortfall } from '../words/shortfall.js';

/**
 * `{ key, kind: "quiz-score", course: "<slug>", title: { vi, en }, percent: 80, supervised?, withinMonths? }`: met by
 * one attempt at the quiz of the course with at least that score; with `supervised: true` only by one that was opened
 * on site, otherwise by either.
 */
export interface QuizScore extends Criterion {
  kind: 'quiz-score';
  course: string;
  title: BilingualText;
  percent: number;
  supervised?: boolean;
  withinMonths?: number;
}

function attemptFor({ course, percent, supervised, withinMonths }: QuizScore): Matcher {
  return {
    kinds: ['quiz-passed'],
    subject: course,
    measureAtLeast: percent,
    provenanceAtLeast: supervised ? 'supervised-quiz' : undefined,
    withinMonths,
  };
}

export const quizScore: CriterionKind<QuizScore> = {
  kind: 'quiz-score',
  title: { vi: 'Đạt điểm bài kiểm tra', en: 'Score in a quiz' },
  fields: {
    course: slug,
    title: bilingual,
    percent: wholeNumber(1, 100),
    supervised: optional(trueOrFalse),
    withinMonths: optional(months),
  },
  plan: (criterion) => ({ form: 'seen', atLeast: 1, of: [attemptFor(criterion)] }),
  label(criterion, language) {
    const title = quoted(criterion.title, language);
    const how = { vi: ', có người giám sát', en: ', supervised' }[language];
    const asked = {
      vi: `Đạt từ ${criterion.percent}% bài kiểm tra khóa ${title}`,
      en: `Score at least ${criterion.percent}% in the quiz of ${title}`,
    }[language];
    return asked + (criterion.supervised ? how : '') + conditionsInWords(criterion, language);
  },
  missing: (criterion, _finding, given, tone) =>
    (criterion.supervised ? supervisedAttempt(criterion, tone) : ownAttempt(criterion, tone)) +
    (shortfall([attemptFor(criterion)], given, tone) || bestScore(criterion, given, tone)),
  nearest: ({ course, title }, _finding, _given, { language }) => ({
    kind: 'quiz',
    course,
    label: {
      vi: `Mở bài kiểm tra khóa ${quoted(title, 'vi')}`,
      en: `Open the quiz of ${quoted(title, 'en')}`,
    }[language],
  }),
};

function ownAttempt({ title, percent }: QuizScore, tone: Tone): string {
  const [vi, en] = [quoted(title, 'vi'), quoted(title, 'en')];
  return say(tone, {
    vi: {
      learner: `Hãy làm bài kiểm tra khóa ${vi} và đạt từ ${percent}%.`,
      helper: `Cùng người học ôn khóa ${vi}, rồi để họ tự làm bài kiểm tra, đạt từ ${percent}%.`,
      officer: `Chưa đạt ${percent}% bài kiểm tra khóa ${vi}.`,
    },
    en: {
      learner: `Take the quiz of ${en} and score at least ${percent}%.`,
      helper: `Revise ${en} together, then let the learner take the quiz and score at least ${percent}%.`,
      officer: `No score of ${percent}% or more in the quiz of ${en}.`,
    },
  });
}

function supervisedAttempt({ title, percent }: QuizScore, tone: Tone): string {
  const [vi, en] = [quoted(title, 'vi'), quoted(title, 'en')];
  return say(tone, {
    vi: {
      learner: `Hãy nhờ tổ công nghệ số mở bài kiểm tra có giám sát khóa ${vi} và đạt từ ${percent}%.`,
      helper: `Mở lượt kiểm tra có giám sát khóa ${vi} cho người học; cần đạt từ ${percent}%.`,
      officer: `Chưa đạt ${percent}% bài kiểm tra có giám sát khóa ${vi}.`,
    },
    en: {
      learner: `Ask a helper to open a supervised quiz of ${en}, and score at least ${percent}%.`,
      helper: `Open a supervised quiz of ${en} for the learner; ${percent}% is needed.`,
      officer: `No supervised score of ${percent}% or more in the quiz of ${en}.`,
    },
  });
}

/** The best score so far, as a sentence with a blank before it. */
function bestScore({ course }: QuizScore, given: Given, { language }: Tone): string {
  const scores = matching(given, { kinds: ['quiz-passed'], subject: course }).map((row) => row.measure ?? 0);
  if (scores.length === 0) return '';
  const best = Math.max(...scores);
  return language === 'vi' ? ` Điểm cao nhất đến nay là ${best}%.` : ` The best score so far is ${best}%.`;
}
