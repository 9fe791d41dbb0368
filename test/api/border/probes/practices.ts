import { newId } from '@hvs/kernel';
import { Practices } from '@hvs/study/practices';
import { madePractice } from '../../../support/made-practice.js';
import type { Probes, Scene } from '../probe.js';

/** The resident has done a practice of a course, alone. */
const triedPractice: Scene = async (town, { id: personId, accountId, communeId, hamletId }) => {
  const { courseId, slug } = await town.studies.course({ slug: 'khoa-thuc-hanh', practices: [madePractice()] });
  await town.world.get(Practices).record(
    { accountId, personId, communeId, hamletId },
    {
      id: newId(),
      courseSlug: slug,
      practiceKey: 'nhap-ma',
      outcome: 'done',
      assisted: false,
      wrongMoves: 1,
      hints: 1,
      seconds: 30,
      finishedAt: town.world.clock.now(),
    },
  );
  return { courseId, slug, practiceKey: 'nhap-ma' };
};

/** How the practices of a course go in a commune. */
export const PRACTICE_PROBES: Probes = {
  'GET /api/trainer/courses/:courseId/practices': { insider: 'staff', scene: triedPractice, counts: true },
  'GET /api/learner/courses/:slug/practices/:practiceKey': { insider: 'resident', scene: triedPractice },
  'GET /api/public/courses/:slug/practices/:practiceKey': { insider: 'resident', scene: triedPractice },
};
