import { useLingui } from '@lingui/react/macro';
import {
  type MediaSource,
  type Question,
  QUESTION_KINDS,
  questionKindName,
  type QuestionProblem,
} from '@hvs/contracts';
import { type ReactNode, useId } from 'react';
import { inLanguage } from '../../i18n/format.js';
import { SelectField } from '../../ui/field.js';
import { courseMediaUrl } from '../../ui/lesson/lesson-place.js';
import { MatchingPart, OrderingPart } from './form/arrange-parts.js';
import { OptionsPart, TrueFalsePart } from './form/choice-parts.js';
import { WordsAt } from './form/fields.js';
import { FormToolsContext, useFormTools } from './form/form-tools.js';
import { HotspotPart } from './form/hotspot-part.js';
import { asKind } from './form/new-question.js';
import { ListenPart, PicturePart } from './form/picture-part.js';
import { ScenarioPart } from './form/scenario-part.js';
import { FillGapPart, gapsFor, NumberPart, OpenPart, ShortTextPart } from './form/typed-parts.js';
import { SortingFields } from './form/sorting-fields.js';
import styles from './form/form.module.css';

interface QuestionFormProps {
  question: Question;
  onChange: (question: Question) => void;
  /** What `problemsOfQuestion` says; each is shown at its field. */
  problems: readonly QuestionProblem[];
  /** Of the files of a course; uploaded files have an address of their own. */
  mediaUrl?: (src: MediaSource) => string;
  /** Keeps the kind as it is, e.g. of a question that has versions. */
  kindIsFixed?: boolean;
  /** Inside a lesson: without tags, difficulty and competence. */
  inLesson?: boolean;
}

/** Writes one question of any kind. It keeps nothing: every change goes out whole. */
export function QuestionForm(props: QuestionFormProps) {
  const { question, onChange, problems, mediaUrl, kindIsFixed = false, inLesson = false } = props;
  const name = useId();
  const tools = { problems, name, mediaUrl: mediaUrl ?? ((src: string) => courseMediaUrl('', src)) };
  return (
    <FormToolsContext value={tools}>
      <div className={styles.form}>
        {!kindIsFixed && <KindField question={question} onChange={onChange} />}
        <QuestionText question={question} onChange={onChange} />
        {question.kind !== 'hotspot' && (
          <PicturePart picture={question.picture} set={(picture) => onChange({ ...question, picture })} />
        )}
        {partOf(question, onChange)}
        <Explanation question={question} onChange={onChange} />
        {!inLesson && <SortingFields question={question} set={onChange} />}
      </div>
    </FormToolsContext>
  );
}

type Editing = Pick<QuestionFormProps, 'question' | 'onChange'>;

function KindField({ question, onChange }: Editing) {
  const { t } = useLingui();
  const { name } = useFormTools();
  return (
    <SelectField
      label={t`Loại câu hỏi`}
      name={`${name}.kind`}
      value={question.kind}
      onChange={({ target }) => onChange(asKind(question, target.value as Question['kind']))}
    >
      {QUESTION_KINDS.map((kind) => (
        <option key={kind} value={kind}>
          {inLanguage(questionKindName(kind))}
        </option>
      ))}
    </SelectField>
  );
}

function QuestionText({ question, onChange }: Editing) {
  const { t } = useLingui();
  const set = (text: string): void =>
    onChange(
      question.kind === 'fill-gap' ? { ...question, text, gaps: gapsFor(text, question.gaps) } : { ...question, text },
    );
  return (
    <WordsAt
      path="text"
      label={question.kind === 'fill-gap' ? t`Câu có chỗ trống` : t`Câu hỏi`}
      hint={question.kind === 'fill-gap' ? t`Ví dụ: Không đọc mã [[a]] cho [[b]].` : undefined}
      value={question.text}
      set={set}
    />
  );
}

function Explanation({ question, onChange }: Editing) {
  const { t } = useLingui();
  return (
    <WordsAt
      path="explanation"
      label={t`Lời giải thích`}
      hint={t`Hiện sau khi nộp bài: vì sao đáp án là như vậy.`}
      value={question.explanation}
      set={(explanation) => onChange({ ...question, explanation })}
    />
  );
}

function partOf(question: Question, set: (question: Question) => void): ReactNode {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return <OptionsPart question={question} set={set} />;
    case 'true-false':
      return <TrueFalsePart question={question} set={set} />;
    case 'matching':
      return <MatchingPart question={question} set={set} />;
    case 'ordering':
      return <OrderingPart question={question} set={set} />;
    case 'fill-gap':
      return <FillGapPart question={question} set={set} />;
    case 'number':
      return <NumberPart question={question} set={set} />;
    case 'short-text':
      return <ShortTextPart question={question} set={set} />;
    case 'hotspot':
      return <HotspotPart question={question} set={set} />;
    case 'listen':
      return <ListenPart question={question} set={set} />;
    case 'scenario':
      return <ScenarioPart question={question} set={set} />;
    case 'open':
      return <OpenPart question={question} set={set} />;
  }
}
