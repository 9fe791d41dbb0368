import type { Role } from '@hvs/contracts';
import type { CourseStage } from './activity/learner-story.js';
import type { SeededPerson } from './seeded-person.js';

/** Parts that the seed itself plays: those of staff are called by their user names. */
export type Part =
  | 'newcomer'
  | 'studying'
  | 'failed-once'
  | 'vneid-missing'
  | 'universalized'
  | 'elder'
  | 'congan'
  | 'congan2'
  | 'quantri'
  | 'nguoiduyet'
  | 'truongthon'
  | 'giangvien'
  | 'tocongnghe'
  | 'vanhanh';

/** One made-up person whom a visitor can sign in as. */
export interface CastMember {
  part: Part;
  /** What the sandbox's page and the table of `npm start` call them. */
  who: string;
  signIn: 'vneid' | 'card' | 'staff';
  /** Stages of the courses they have begun. */
  stages: CourseStage[];
  fits: (person: SeededPerson) => boolean;
  /** Who plays the part where nobody fits better, as in a very small population. */
  alsoFits?: (person: SeededPerson) => boolean;
  staff?: { role: Role; username: Part; reach: 'commune' | 'own-hamlet' };
}

const isAdult = (person: SeededPerson): boolean =>
  person.targetGroups.includes('resident') &&
  !person.targetGroups.includes('elderly') &&
  person.birthPrecision === 'day';

const adultWithVneid =
  (level: number) =>
  (person: SeededPerson): boolean =>
    isAdult(person) && person.vneidLevel === level && !person.targetGroups.includes('official');

const official = (person: SeededPerson): boolean =>
  isAdult(person) && person.vneidLevel === 2 && person.targetGroups.includes('official');

const staff = (who: string, role: Role, username: Part, reach: 'commune' | 'own-hamlet'): CastMember => ({
  part: username,
  who,
  signIn: 'staff',
  stages: [],
  fits: official,
  alsoFits: adultWithVneid(2),
  staff: { role, username, reach },
});

/** A learner in each state, and one person of each role. */
export const CAST: readonly CastMember[] = [
  { part: 'newcomer', who: 'Học viên mới', signIn: 'vneid', stages: [], fits: adultWithVneid(2) },
  { part: 'studying', who: 'Học viên đang học', signIn: 'vneid', stages: ['studying'], fits: adultWithVneid(2) },
  {
    part: 'failed-once',
    who: 'Học viên chưa đạt bài kiểm tra',
    signIn: 'vneid',
    stages: ['failed-once'],
    fits: adultWithVneid(2),
  },
  {
    part: 'vneid-missing',
    who: 'Học viên chỉ còn thiếu VNeID mức 2',
    signIn: 'vneid',
    stages: ['completed', 'completed'],
    fits: adultWithVneid(1),
  },
  {
    part: 'universalized',
    who: 'Học viên đã đạt phổ cập',
    signIn: 'vneid',
    stages: ['completed', 'completed'],
    fits: adultWithVneid(2),
  },
  {
    part: 'elder',
    who: 'Người cao tuổi không có VNeID',
    signIn: 'card',
    stages: ['studying'],
    fits: (person) =>
      person.targetGroups.includes('elderly') && person.vneidLevel === 0 && person.birthPrecision === 'day',
  },
  staff('Công an xã', 'police-officer', 'congan', 'commune'),
  staff('Quản trị (Ban chỉ đạo)', 'administrator', 'quantri', 'commune'),
  staff('Trưởng thôn', 'hamlet-lead', 'truongthon', 'own-hamlet'),
  staff('Giảng viên', 'trainer', 'giangvien', 'commune'),
  staff('Tổ công nghệ số cộng đồng', 'helper', 'tocongnghe', 'own-hamlet'),
  staff('Người vận hành hệ thống', 'system-operator', 'vanhanh', 'commune'),
  staff('Quản trị thứ hai (người duyệt)', 'administrator', 'nguoiduyet', 'commune'),
  staff('Công an xã thứ hai (người kiểm tra)', 'police-officer', 'congan2', 'commune'),
];

/** Finds a different person for each part; the first hamlet that has one, so that they are the same every time. */
export function chooseCast(people: readonly SeededPerson[]): Map<CastMember, SeededPerson> {
  const taken = new Set<string>();
  const chosen = new Map<CastMember, SeededPerson>();
  for (const member of CAST) {
    const free = people.filter(({ id }) => !taken.has(id));
    const person = free.find(member.fits) ?? free.find((candidate) => member.alsoFits?.(candidate));
    if (!person) throw new Error(`the made-up population has nobody for the part «${member.who}»`);
    taken.add(person.id);
    chosen.set(member, person);
  }
  return chosen;
}
