import { Trans, useLingui } from '@lingui/react/macro';
import type { BlueprintLine, Difficulty, QuizRules } from '@hvs/contracts';
import { Button, Buttons } from '../../../ui/button.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { Notice } from '../../../ui/notice.js';
import { withoutIndex, withReplaced } from '../lesson/block-edits.js';
import styles from './course.module.css';
import { wholeNumber } from './head-page.js';
import { TagChoice } from './tag-choice.js';

interface BlueprintFormProps {
  quiz: QuizRules;
  change: (blueprint: BlueprintLine[]) => void;
}

/** So many questions of this kind, so many of that: what each paper is made of. */
export function BlueprintForm({ quiz, change }: BlueprintFormProps) {
  const lines = quiz.blueprint ?? [];
  const total = lines.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className={styles.lines}>
      <p>
        <Trans>
          Mỗi dòng lấy ngẫu nhiên một số câu có đủ các thẻ đã ghi. Ngân hàng càng nhiều câu, đề càng khác nhau.
        </Trans>
      </p>
      {lines.map((line, index) => (
        <LineForm
          key={index}
          line={line}
          index={index}
          change={(next) => change(withReplaced(lines, index, next))}
          remove={() => change(withoutIndex(lines, index))}
        />
      ))}
      {total === 0 ? (
        <Notice tone="careful">
          <p>
            <Trans>Chưa lấy câu nào nên chưa có bài kiểm tra. Hãy thêm một dòng.</Trans>
          </p>
        </Notice>
      ) : (
        <p>
          <strong>
            <Trans>Mỗi lượt làm bài có {total} câu.</Trans>
          </strong>
        </p>
      )}
      <Buttons>
        <Button look="secondary" onClick={() => change([...lines, { count: 5, tags: [] }])}>
          <Trans>Thêm một dòng</Trans>
        </Button>
      </Buttons>
    </div>
  );
}

interface LineFormProps {
  line: BlueprintLine;
  index: number;
  change: (line: BlueprintLine) => void;
  remove: () => void;
}

function LineForm({ line, index, change, remove }: LineFormProps) {
  const { t } = useLingui();
  const number = index + 1;
  return (
    <fieldset className={styles.line}>
      <legend>{t`Dòng ${number}`}</legend>
      <TextField
        name={`blueprint[${index}].count`}
        label={t`Số câu`}
        type="number"
        inputMode="numeric"
        min={1}
        max={200}
        value={line.count || ''}
        onChange={({ target }) => change({ ...line, count: wholeNumber(target.value) })}
      />
      <TagChoice
        name={`blueprint[${index}].tags`}
        tags={line.tags}
        wanted={line.count}
        change={(tags) => change({ ...line, tags })}
      />
      <SelectField
        name={`blueprint[${index}].difficulty`}
        label={t`Độ khó`}
        value={line.difficulty ?? ''}
        onChange={({ target }) => change(withDifficulty(line, target.value))}
      >
        <option value="">{t`Bất kỳ`}</option>
        <option value="1">{t`Dễ`}</option>
        <option value="2">{t`Vừa`}</option>
        <option value="3">{t`Khó`}</option>
      </SelectField>
      <Button look="quiet" aria-label={t`Bỏ dòng ${number}`} onClick={remove}>
        <Trans>Bỏ dòng này</Trans>
      </Button>
    </fieldset>
  );
}

function withDifficulty(line: BlueprintLine, chosen: string): BlueprintLine {
  const { difficulty: _, ...rest } = line;
  const difficulty = ([1, 2, 3] satisfies Difficulty[]).find((each) => String(each) === chosen);
  return difficulty ? { ...rest, difficulty } : rest;
}
