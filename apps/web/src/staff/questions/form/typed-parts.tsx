import { Trans, useLingui } from '@lingui/react/macro';
import type { QuestionOf } from '@hvs/contracts';
import { Button } from '../../../ui/button.js';
import { partsOfGapText } from '../../../ui/question/question-parts.js';
import { LinesAt, NumberAt, TextAt } from './fields.js';
import { freshKey, replaced } from './keys.js';
import { ListEditor } from './list-editor.js';
import styles from './form.module.css';

interface Part<Kind extends 'number' | 'short-text' | 'open' | 'fill-gap'> {
  question: QuestionOf<Kind>;
  set: (question: QuestionOf<Kind>) => void;
}

export function NumberPart({ question, set }: Part<'number'>) {
  const { t } = useLingui();
  return (
    <>
      <NumberAt
        path="value"
        label={t`Số đúng`}
        hint={t`Ví dụ: 1.250.000 hoặc 12,5.`}
        value={question.value}
        set={(value) => set({ ...question, value })}
      />
      <NumberAt
        path="tolerance"
        label={t`Được lệch bao nhiêu`}
        hint={t`Gõ 0 nếu phải đúng hẳn.`}
        value={question.tolerance}
        set={(tolerance) => set({ ...question, tolerance })}
      />
      <TextAt
        path="unit"
        label={t`Đơn vị (không bắt buộc)`}
        value={question.unit ?? ''}
        set={(unit) => set({ ...question, unit: unit === '' ? undefined : unit })}
      />
    </>
  );
}

export function ShortTextPart({ question, set }: Part<'short-text'>) {
  const { t } = useLingui();
  return (
    <LinesAt
      path="accepted"
      label={t`Những câu trả lời được coi là đúng`}
      hint={t`Mỗi dòng một cách trả lời. Không phân biệt dấu, chữ hoa, chữ thường.`}
      value={question.accepted}
      set={(accepted) => set({ ...question, accepted })}
    />
  );
}

export function OpenPart({ question, set }: Part<'open'>) {
  const { t } = useLingui();
  const most = question.rubric.reduce((sum, { points }) => sum + (Number.isFinite(points) ? points : 0), 0);
  return (
    <>
      <ListEditor
        path="rubric"
        legend={t`Thang chấm`}
        hint={t`Giảng viên cho điểm từng ý. Tổng hiện nay: ${most} điểm.`}
        one={t`Ý`}
        addLabel={t`Thêm ý`}
        items={question.rubric}
        change={(rubric) => set({ ...question, rubric })}
        add={() => ({ key: freshKey(question.rubric), text: '', points: 1 })}
        render={(line, setLine, index) => (
          <>
            <TextAt
              path={`rubric[${index}]`}
              label={t`Cần nêu được gì`}
              value={line.text}
              set={(text) => setLine({ ...line, text })}
            />
            <NumberAt
              path={`rubric[${index}].points`}
              label={t`Số điểm`}
              value={line.points}
              set={(points) => setLine({ ...line, points })}
            />
          </>
        )}
      />
      <NumberAt
        path="passPoints"
        label={t`Từ bao nhiêu điểm là đạt câu này`}
        value={question.passPoints}
        set={(passPoints) => set({ ...question, passPoints })}
      />
    </>
  );
}

type Gap = QuestionOf<'fill-gap'>['gaps'][number];

/** The gaps as the text has them: each keeps its answers, a new one begins without any. */
export function gapsFor(text: string, gaps: readonly Gap[]): Gap[] {
  const inText = partsOfGapText(text).flatMap((part) => ('gap' in part ? [part.gap] : []));
  const kept = gaps.filter(({ key, accepted }) => inText.includes(key) || accepted.length > 0);
  const fresh = inText.filter((key) => !gaps.some((gap) => gap.key === key));
  return [...kept, ...[...new Set(fresh)].map((key) => ({ key, accepted: [] }))];
}

export function FillGapPart({ question, set }: Part<'fill-gap'>) {
  const { t } = useLingui();
  const add = (): void => {
    const text = `${question.text.trimEnd()} [[${freshKey(question.gaps)}]]`;
    set({ ...question, text, gaps: gapsFor(text, question.gaps) });
  };
  return (
    <fieldset className={styles.list}>
      <legend>{t`Các chỗ trống`}</legend>
      <p className={styles.hint}>
        <Trans>
          Trong câu hỏi, mỗi chỗ trống viết là [[a]], [[b]]… Có thể chuyển chỗ trống đi bằng cách cắt và dán.
        </Trans>
      </p>
      <Button look="secondary" onClick={add}>
        <Trans>Thêm chỗ trống vào cuối câu</Trans>
      </Button>
      {question.gaps.map((gap, index) => (
        <fieldset key={gap.key} className={styles.item}>
          <legend>{t`Chỗ trống [[${gap.key}]]`}</legend>
          <LinesAt
            path={`gaps[${index}].accepted`}
            label={t`Đáp án đúng`}
            hint={t`Mỗi dòng một cách trả lời.`}
            value={gap.accepted}
            set={(accepted) => set({ ...question, gaps: replaced(question.gaps, index, { ...gap, accepted }) })}
          />
          <LinesAt
            path={`gaps[${index}].choices`}
            label={t`Danh sách để chọn (không bắt buộc)`}
            hint={t`Mỗi dòng một lựa chọn. Để trống thì người học tự gõ.`}
            value={gap.choices ?? []}
            set={(choices) =>
              set({
                ...question,
                gaps: replaced(question.gaps, index, { ...gap, choices: choices.length > 0 ? choices : undefined }),
              })
            }
          />
          {!question.text.includes(`[[${gap.key}]]`) && (
            <Button
              look="quiet"
              onClick={() => set({ ...question, gaps: question.gaps.filter(({ key }) => key !== gap.key) })}
            >
              <Trans>Bỏ, vì câu không còn chỗ trống này</Trans>
            </Button>
          )}
        </fieldset>
      ))}
    </fieldset>
  );
}
