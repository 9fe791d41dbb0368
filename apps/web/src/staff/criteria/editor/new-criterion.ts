import type { CriterionNode, Vocabulary } from '../../../api/criteria-types.js';
import { freshKey } from './document-edits.js';

/** Kinds that hold other criteria. */
export const GROUP_KINDS: readonly string[] = ['all', 'any', 'at-least'];

const NO_TITLE = { vi: '', en: '' };

/** What a new criterion of a kind begins with: sensible numbers, and the first of what there is to choose. */
function beginnings({ courses, competences }: Vocabulary): Record<string, Record<string, unknown>> {
  const [course] = courses;
  const [competence] = competences;
  const aboutCourse = { course: course?.slug ?? '', title: course?.title ?? NO_TITLE };
  return {
    all: { of: [] },
    any: { of: [] },
    'at-least': { count: 2, of: [] },
    'course-passed': aboutCourse,
    'competence-shown': { competence: competence?.code ?? '', title: competence?.title ?? NO_TITLE },
    'quiz-score': { ...aboutCourse, percent: 80 },
    practices: { practices: [], atLeast: 1 },
    attendance: { times: 3 },
    'vneid-level': { accountLevel: 2 },
    'age-between': { from: 18 },
    certificate: {
      certificateKind: 'national',
      title: { vi: 'Giấy chứng nhận của nền tảng quốc gia', en: 'Certificate of the national platform' },
    },
    'organisation-list': { list: 'work' },
    exemption: { reasons: ['severe-disability', 'over-age'], overAge: 80 },
  };
}

const KEY_WISHES: Record<string, string> = {
  all: 'du-ca',
  any: 'mot-trong',
  'at-least': 'it-nhat',
  exemption: 'mien-giam',
  'course-passed': 'khoa-hoc',
  'competence-shown': 'nang-luc',
  'quiz-score': 'diem-kiem-tra',
  practices: 'thuc-hanh',
  attendance: 'du-lop',
  'vneid-level': 'vneid',
  'age-between': 'tuoi',
  certificate: 'giay-chung-nhan',
  'organisation-list': 'danh-sach',
};

/** A new criterion of a kind, with a key that is free in the document. */
export function newCriterion(kind: string, document: unknown, vocabulary: Vocabulary): CriterionNode {
  const node = { key: freshKey(document, KEY_WISHES[kind] ?? kind), kind, ...beginnings(vocabulary)[kind] };
  if (kind !== 'exemption') return node;
  const otherwise = { key: freshKey([document, node], 'du-ca'), kind: 'all', of: [] };
  return { ...node, otherwise };
}
