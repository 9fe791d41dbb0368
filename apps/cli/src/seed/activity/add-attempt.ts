import { type Question, shownOrderOf, solutionOfQuestion } from '@hvs/contracts';
import { newId } from '@hvs/kernel';
import { addEvidence, HOUR, iso, type LearningScene, ownerOf, provenanceOf } from './learning-scene.js';

interface AttemptPlan {
  number: number;
  passes: boolean;
  /** Milliseconds since 1970. */
  at: number;
}

/** The right answer, or one wrong option; what has no options is left open when it is to be wrong. */
function choiceFor(question: Question, right: boolean): string[] {
  const { answer } = solutionOfQuestion(question);
  if (right) return answer;
  return 'options' in question ? [question.options.find(({ correct }) => !correct)?.key ?? ''] : [];
}

/** A question on paper in the author's order. */
const unshuffled = (question: Question): object => ({
  key: question.key,
  kind: question.kind,
  ...shownOrderOf(question, (keys) => keys),
});

/** Questions that stand beside each other in the bank, from a drawn place on. */
function drawQuestions({ seeded: { bank, course }, draw }: LearningScene): Question[] {
  const first = Math.floor(draw() * bank.length);
  return [...bank.slice(first), ...bank.slice(0, first)].slice(0, course.quiz.questionsPerAttempt);
}

function countRight(total: number, passPercent: number, passes: boolean, draw: () => number): number {
  const needed = Math.ceil((passPercent / 100) * total);
  return passes ? needed + Math.floor(draw() * (total - needed + 1)) : needed - 1 - Math.floor(draw() * 2);
}

/** Adds an attempt with its answers, and the evidence when it passes. Returns when it was submitted, and its score. */
export function addAttempt(
  scene: LearningScene,
  enrolmentId: string,
  plan: AttemptPlan,
): { end: number; score: number } {
  const { rows, person, seeded, draw } = scene;
  const { quiz, versionId, slug } = seeded.course;
  const questions = drawQuestions(scene);
  const correct = countRight(questions.length, quiz.passPercent, plan.passes, draw);
  const score = Math.floor((100 * correct) / questions.length);
  const id = newId();
  const end = plan.at + HOUR * (0.1 + draw() * 0.2);
  rows.quiz_attempt.push({
    ...ownerOf(person),
    id,
    enrolment_id: enrolmentId,
    course_version_id: versionId,
    number: plan.number,
    paper: questions.map(unshuffled),
    started_at: iso(plan.at),
    deadline_at: iso(plan.at + quiz.timeLimitMinutes * 60_000),
    submitted_at: iso(end),
    correct_count: correct,
    score_percent: score,
    passed: plan.passes,
  });
  const answer = { ...ownerOf(person), attempt_id: id, answered_at: iso(end) };
  for (const [index, question] of questions.entries()) {
    rows.quiz_answer.push({ ...answer, question_key: question.key, chosen: choiceFor(question, index < correct) });
  }
  if (plan.passes) {
    const value = { course: slug, scorePercent: score, supervised: scene.isSupervised };
    const sourceKey = `quiz-passed:${id}`;
    addEvidence(rows, person, { kind: 'quiz-passed', value, provenance: provenanceOf(scene), sourceKey }, end);
  }
  return { end, score };
}
