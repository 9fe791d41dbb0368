import type { Question } from '@hvs/contracts';
import { newId } from '@hvs/kernel';
import { QuestionBank } from '@hvs/study/questions';
import type { Probes, Scene } from '../probe.js';

const asking = (text: string): Question => ({
  key: 'cau',
  kind: 'true-false',
  text,
  correct: true,
  explanation: 'Vì vậy.',
});

/** A question in the bank of Kẻ Sặt. */
const questionOfKeSat: Scene = async ({ world }, { communeId }) => {
  const [added] = await world.get(QuestionBank).addTo(communeId, [asking('Câu của Kẻ Sặt, đúng không?')]);
  return { questionId: added?.questionId, version: '1' };
};

const ofOne = { insider: 'staff', scene: questionOfKeSat } as const;

/** The question bank of a commune. */
export const QUESTION_PROBES: Probes = {
  'GET /api/trainer/questions': { ...ofOne, tells: true },
  'GET /api/trainer/questions/tags': { insider: 'staff' },
  'POST /api/trainer/questions': {
    insider: 'staff',
    body: () => ({ id: newId(), content: asking('Câu mới, đúng không?') }),
    beyond: { status: 201 },
  },
  'GET /api/trainer/questions/:questionId': { ...ofOne, tells: true },
  'GET /api/trainer/questions/:questionId/versions/:version': { ...ofOne, tells: 'Câu của Kẻ Sặt' },
  'GET /api/trainer/questions/:questionId/uses': ofOne,
  'GET /api/trainer/questions/:questionId/statistics': ofOne,
  'PUT /api/trainer/questions/:questionId': {
    ...ofOne,
    body: () => ({ basedOn: 1, content: asking('Câu đã sửa, đúng không?') }),
  },
  'POST /api/trainer/questions/:questionId/retirement': { ...ofOne, body: () => ({ reason: 'Trùng câu khác' }) },
  'DELETE /api/trainer/questions/:questionId/retirement': ofOne,
};
