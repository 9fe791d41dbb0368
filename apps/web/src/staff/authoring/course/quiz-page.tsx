import { Trans, useLingui } from '@lingui/react/macro';
import { type QuizRules, SOLUTION_MOMENTS, type SolutionMoment } from '@hvs/contracts';
import type { CourseDraft } from '../../../api/authoring-types.js';
import { Link } from '../../../router.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { Section } from '../../../ui/page.js';
import { SaveBar } from '../saving/save-bar.js';
import { usePart } from '../saving/use-part.js';
import { BlueprintForm } from './blueprint-form.js';
import { historyPage } from './course-addresses.js';
import styles from './course.module.css';
import { DraftPage } from './draft-page.js';
import { wholeNumber } from './head-page.js';

const FIRST_RULES: QuizRules = {
  questionsPerAttempt: 0,
  passPercent: 75,
  attemptLimit: 5,
  timeLimitMinutes: 20,
  blueprint: [],
};

/** The rules of the quiz and what its papers are drawn from. */
export function QuizPage() {
  const { t } = useLingui();
  return <DraftPage title={() => t`Bài kiểm tra của khóa học`}>{(draft) => <QuizForm draft={draft} />}</DraftPage>;
}

function QuizForm({ draft }: { draft: CourseDraft }) {
  const editor = usePart<QuizRules>({ draft, part: 'quiz', empty: FIRST_RULES });
  const { content: quiz, edit } = editor;
  return (
    <>
      <SaveBar editor={editor} />
      <Section title={<Trans>Lấy câu hỏi từ ngân hàng</Trans>}>
        <BlueprintForm
          quiz={quiz}
          change={(blueprint) => {
            const questionsPerAttempt = blueprint.reduce((sum, { count }) => sum + count, 0);
            edit({ ...quiz, blueprint, questionsPerAttempt });
          }}
        />
      </Section>
      <Section title={<Trans>Luật làm bài</Trans>}>
        <div className={styles.lines}>
          <Rules quiz={quiz} edit={edit} />
          <Showing quiz={quiz} edit={edit} />
        </div>
      </Section>
      <p>
        <Link to={historyPage(draft.courseId, 'quiz')}>
          <Trans>Lịch sử: xem và lấy lại bản cũ</Trans>
        </Link>
      </p>
    </>
  );
}

interface RulesProps {
  quiz: QuizRules;
  edit: (quiz: QuizRules) => void;
}

type NumberRule = 'passPercent' | 'attemptLimit' | 'timeLimitMinutes' | 'waitMinutes' | 'startSpreadSeconds';

function Rules({ quiz, edit }: RulesProps) {
  const { t } = useLingui();
  const fields: [NumberRule, string, string | undefined, number][] = [
    ['passPercent', t`Đúng bao nhiêu phần trăm thì đạt`, undefined, 100],
    ['attemptLimit', t`Được làm mấy lượt`, undefined, 100],
    ['timeLimitMinutes', t`Mỗi lượt bao nhiêu phút`, undefined, 600],
    ['waitMinutes', t`Chưa đạt thì chờ bao nhiêu phút mới làm lại`, t`Để 0 nếu làm lại được ngay.`, 100_000],
    [
      'startSpreadSeconds',
      t`Giãn giờ bắt đầu của cả lớp trong bao nhiêu giây`,
      t`Để 0 nếu mọi người bắt đầu cùng lúc.`,
      3_600,
    ],
  ];
  return fields.map(([field, label, hint, most]) => (
    <TextField
      key={field}
      name={field}
      label={label}
      hint={hint}
      type="number"
      inputMode="numeric"
      min={0}
      max={most}
      value={quiz[field] ?? 0}
      onChange={({ target }) => edit({ ...quiz, [field]: Math.min(most, wholeNumber(target.value)) })}
    />
  ));
}

function Showing({ quiz, edit }: RulesProps) {
  const { t } = useLingui();
  const names: Record<SolutionMoment, string> = {
    'after-submission': t`Ngay sau khi nộp bài`,
    'after-passing': t`Chỉ sau khi đã đạt`,
    never: t`Không bao giờ`,
  };
  return (
    <>
      <SelectField
        name="solutions"
        label={t`Khi nào cho xem đáp án`}
        value={quiz.solutions ?? 'after-submission'}
        onChange={({ target }) =>
          edit({ ...quiz, solutions: SOLUTION_MOMENTS.find((each) => each === target.value) ?? 'after-submission' })
        }
      >
        {SOLUTION_MOMENTS.map((moment) => (
          <option key={moment} value={moment}>
            {names[moment]}
          </option>
        ))}
      </SelectField>
      <fieldset className={styles.choices}>
        <legend>{t`Thứ tự`}</legend>
        <label>
          <input
            type="checkbox"
            checked={quiz.shuffled ?? true}
            onChange={({ target }) => edit({ ...quiz, shuffled: target.checked })}
          />
          <span>{t`Xáo trộn câu hỏi và đáp án, mỗi người một đề`}</span>
        </label>
      </fieldset>
    </>
  );
}
