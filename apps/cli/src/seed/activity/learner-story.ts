import { newId } from '@hvs/kernel';
import type { SeededPerson } from '../seeded-person.js';

/** How far a made-up learner has come in one course. */
export type CourseStage = 'enrolled' | 'studying' | 'failed-once' | 'completed';

/** What a made-up learner has done: a stage for each course begun, in order, and whether VNeID was ever used here. */
export interface LearnerStory {
  person: SeededPerson;
  accountId: string;
  stages: CourseStage[];
  /** Takes the quizzes at a class, with a trainer beside. */
  isSupervised: boolean;
  signsInWithVneid: boolean;
  confirmed: boolean;
  /** Days before today on which it began. */
  daysAgo: number;
}

/** Answers numbers from 0 to 1, the same ones for the same seed. */
export type Draw = () => number;

const STAGES: [number, CourseStage[]][] = [
  [0.1, ['enrolled']],
  [0.3, ['studying']],
  [0.36, ['failed-once']],
  [0.56, ['completed']],
  [0.66, ['completed', 'studying']],
  [1, ['completed', 'completed']],
];

const SUPERVISED_ONE_IN = 6;

/** Older people start later and less often; those with a smartphone more often. */
function takesPart(person: SeededPerson, draw: Draw): boolean {
  if (!person.targetGroups.includes('resident')) return false;
  const base = person.hasSmartphone ? 0.3 : 0.1;
  return draw() < (person.targetGroups.includes('elderly') ? base * 0.6 : base);
}

/** Tells for each person whether they learn and how far they came; hamlets differ, as their teams do. */
export function tellStories(people: readonly SeededPerson[], draw: Draw): LearnerStory[] {
  const zeal = new Map<number, number>();
  return people.flatMap((person) => {
    const hamletZeal = zeal.get(person.hamletIndex) ?? 0.6 + 0.7 * draw();
    zeal.set(person.hamletIndex, hamletZeal);
    if (!takesPart(person, draw) || draw() > hamletZeal) return [];
    const chance = draw();
    const stages = STAGES.find(([upTo]) => chance <= upTo)?.[1] ?? [];
    const done = stages.filter((stage) => stage === 'completed').length === 2;
    return [
      {
        person,
        accountId: newId(),
        stages,
        isSupervised: person.index % SUPERVISED_ONE_IN === 0,
        signsInWithVneid: person.vneidLevel > 0 && draw() < 0.8,
        confirmed: done && person.vneidLevel === 2 && draw() < 0.35,
        daysAgo: 3 + Math.floor(draw() * 60),
      },
    ];
  });
}
