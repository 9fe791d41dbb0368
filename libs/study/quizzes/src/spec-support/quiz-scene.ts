import type { Actor } from '@hvs/platform/access';
import { Evidence, type EvidenceView } from '@hvs/foundation/evidence';
import type { CourseVersion } from '@hvs/study/courses';
import type { Learner } from '@hvs/study/enrolments';
import { type GivenCommune, startWorld, type World } from '../../../../../test/support/index.js';
import { rightOptions, StudyScenes } from '../../../../../test/support/study-scenes.js';
import type { AttemptView } from '../attempt.view.js';
import { Quizzes } from '../quizzes.service.js';
import { staffOf } from './staff.js';

export type SignedInLearner = Learner & { cookie: string };

/** A commune with its trainer and helper, a trainer of the commune beside, and a course with its quiz. */
export interface QuizScene {
  world: World;
  scenes: StudyScenes;
  quizzes: Quizzes;
  keSat: GivenCommune;
  beside: GivenCommune;
  trainer: Actor;
  helper: Actor;
  stranger: Actor;
  course: CourseVersion;
}

export async function startQuizScene(): Promise<QuizScene> {
  const world = await startWorld();
  const scenes = new StudyScenes(world);
  const keSat = await world.given.keSat();
  const beside = await world.given.commune('Xã Bên', ['Thôn bên']);
  return {
    world,
    scenes,
    quizzes: world.get(Quizzes),
    keSat,
    beside,
    trainer: await staffOf(world, 'trainer', keSat.commune),
    helper: await staffOf(world, 'helper', keSat.commune),
    stranger: await staffOf(world, 'trainer', beside.commune, beside.hamlets[0]),
    course: await scenes.course(),
  };
}

/** Answers everything right but the questions named. */
export async function answerAll(
  { quizzes }: QuizScene,
  who: Learner,
  { attemptId, questions }: AttemptView,
  wrong: readonly string[] = [],
): Promise<void> {
  for (const { key, kind } of questions) {
    await quizzes.answer(who.personId, attemptId, key, wrong.includes(key) ? ['d'] : rightOptions(kind));
  }
}

/** The evidence of passed quizzes that counts. */
export async function passedOf({ world }: QuizScene, personId: string): Promise<EvidenceView[]> {
  return (await world.get(Evidence).effectiveOf(personId)).filter(({ kind }) => kind === 'quiz-passed');
}

export async function several({ scenes }: QuizScene, count: number): Promise<SignedInLearner[]> {
  const people: SignedInLearner[] = [];
  while (people.length < count) people.push(await scenes.learner());
  return people;
}
