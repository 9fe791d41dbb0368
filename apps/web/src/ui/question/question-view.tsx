import type { QuestionFace, QuestionKind } from '@hvs/contracts';
import { type ComponentType, lazy, Suspense } from 'react';
import { SkeletonLines } from '../page.js';
import { ChoiceAnswer } from './choice-answer.js';
import type { AnswerProps } from './question-parts.js';
import { QuestionPicture } from './question-picture.js';
import { TypedAnswer } from './typed-answer.js';
import styles from './question.module.css';

const ListenAnswer = lazy(async () => ({ default: (await import('./listen-answer.js')).ListenAnswer }));
const MatchingAnswer = lazy(async () => ({ default: (await import('./matching-answer.js')).MatchingAnswer }));
const OrderingAnswer = lazy(async () => ({ default: (await import('./ordering-answer.js')).OrderingAnswer }));
const GapAnswer = lazy(async () => ({ default: (await import('./gap-answer.js')).GapAnswer }));
const HotspotAnswer = lazy(async () => ({ default: (await import('./hotspot-answer.js')).HotspotAnswer }));
const ScenarioAnswer = lazy(async () => ({ default: (await import('./scenario-answer.js')).ScenarioAnswer }));

const ANSWERS: Record<QuestionKind, ComponentType<AnswerProps>> = {
  single: ChoiceAnswer,
  multiple: ChoiceAnswer,
  'true-false': ChoiceAnswer,
  matching: MatchingAnswer,
  ordering: OrderingAnswer,
  'fill-gap': GapAnswer,
  number: TypedAnswer,
  'short-text': TypedAnswer,
  open: TypedAnswer,
  hotspot: HotspotAnswer,
  listen: ListenAnswer,
  scenario: ScenarioAnswer,
};

interface QuestionViewProps {
  face: QuestionFace;
  /** The answer so far, as `Answer` of the contracts says; empty when there is none. */
  answer: readonly string[];
  onAnswer: (answer: readonly string[]) => void;
  disabled?: boolean;
  mediaUrl: (src: string) => string;
  /** Needed where the same question stands twice on one page. */
  name?: string;
}

/** One question of any kind as its learner answers it: by touch, by mouse or by keyboard alone. */
export function QuestionView({ face, answer, onAnswer, disabled = false, mediaUrl, name }: QuestionViewProps) {
  const Answer = ANSWERS[face.kind];
  return (
    <div className={styles.whole}>
      {face.picture && <QuestionPicture picture={face.picture} mediaUrl={mediaUrl} />}
      <Suspense fallback={<SkeletonLines />}>
        <Answer
          face={face}
          answer={answer}
          onAnswer={onAnswer}
          disabled={disabled}
          mediaUrl={mediaUrl}
          name={name ?? face.key}
        />
      </Suspense>
    </div>
  );
}
