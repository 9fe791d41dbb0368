import { Trans } from '@lingui/react/macro';
import {
  type Answer,
  type AnswerVerdict,
  type Block,
  faceOfQuestion,
  type QuestionFace,
  type QuestionSolution,
  shownOrderOf,
  solutionOfQuestion,
  verdictOnAnswer,
} from '@hvs/contracts';
import { useMemo, useState } from 'react';
import { Button, Buttons } from '../button.js';
import { Announcement, Notice } from '../notice.js';
import { AnswerLines } from '../question/answer-lines.js';
import { MarkedPicture } from '../question/marked-picture.js';
import { QuestionView } from '../question/question-view.js';
import styles from './lesson-blocks.module.css';
import { useLessonPlace } from './lesson-place.js';
import { mixed } from './mixed.js';

/** A question on the way: answered as often as one likes, judged at once in the browser, never part of the quiz. */
export function QuestionBlock({ block }: { block: Extract<Block, { type: 'question' }> }) {
  const { question, id } = block;
  const { mediaUrl } = useLessonPlace();
  const [answer, setAnswer] = useState<Answer>([]);
  const [verdict, setVerdict] = useState<AnswerVerdict | null>(null);
  const face = useMemo(() => faceOfQuestion(question, shownOrderOf(question, mixed)), [question]);
  return (
    <div className={styles.card}>
      <small>
        <Trans>Câu hỏi trong bài, không tính điểm</Trans>
      </small>
      <QuestionView
        face={face}
        answer={answer}
        onAnswer={(next) => {
          setAnswer(next);
          setVerdict(null);
        }}
        mediaUrl={mediaUrl}
        name={`trong-bai-${id ?? question.key}`}
      />
      <Announcement>
        {verdict && <Verdict verdict={verdict} solution={solutionOfQuestion(question)} answer={answer} face={face} />}
      </Announcement>
      <Buttons>
        {verdict ? (
          <Button
            look="secondary"
            onClick={() => {
              setAnswer([]);
              setVerdict(null);
            }}
          >
            <Trans>Làm lại</Trans>
          </Button>
        ) : (
          <Button pending={answer.length === 0} onClick={() => setVerdict(verdictOnAnswer(question, answer))}>
            <Trans>Trả lời</Trans>
          </Button>
        )}
      </Buttons>
    </div>
  );
}

interface VerdictProps {
  verdict: AnswerVerdict;
  solution: QuestionSolution;
  answer: Answer;
  face: QuestionFace;
}

/** Right answers are explained; wrong ones get a hint from their author, and the right one is told besides. */
function Verdict({ verdict, solution, answer, face: { image } }: VerdictProps) {
  const { right, pending, feedback } = verdict;
  const { words, explanation } = solution;
  const { mediaUrl } = useLessonPlace();
  return (
    <Notice tone={right ? 'good' : pending ? 'plain' : 'careful'}>
      <p>
        <strong>
          {right ? <Trans>Đúng rồi!</Trans> : pending ? <Trans>Gợi ý trả lời</Trans> : <Trans>Chưa đúng.</Trans>}
        </strong>
      </p>
      {feedback.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {!right && words !== '' && !image && (
        <div>
          <Trans>Ý đúng:</Trans> <AnswerLines words={words} />
        </div>
      )}
      {!right && image && (
        <MarkedPicture
          image={image}
          mediaUrl={mediaUrl}
          own={answer[0]}
          isRight={right}
          right={solution.answer[0]}
          rightWords={words}
        />
      )}
      {explanation !== '' && <p>{explanation}</p>}
    </Notice>
  );
}
