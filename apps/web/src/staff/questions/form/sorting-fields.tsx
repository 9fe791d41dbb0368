import { useLingui } from '@lingui/react/macro';
import type { Difficulty, Question } from '@hvs/contracts';
import { useState } from 'react';
import { SelectField, TextField } from '../../../ui/field.js';
import { TextAt } from './fields.js';
import { useFieldAt } from './form-tools.js';

/** What the question is found by: tags, difficulty, competence. */
export function SortingFields({ question, set }: { question: Question; set: (question: Question) => void }) {
  const { t } = useLingui();
  const difficulty = useFieldAt('difficulty');
  return (
    <>
      <TagsField tags={question.tags ?? []} set={(tags) => set({ ...question, tags })} />
      <SelectField
        label={t`Độ khó`}
        name={difficulty.name}
        value={question.difficulty ?? ''}
        onChange={({ target: { value } }) =>
          set({ ...question, difficulty: value === '' ? undefined : (Number(value) as Difficulty) })
        }
      >
        <option value="">{t`Chưa xếp`}</option>
        <option value="1">{t`Dễ`}</option>
        <option value="2">{t`Vừa`}</option>
        <option value="3">{t`Khó`}</option>
      </SelectField>
      <TextAt
        path="competence"
        label={t`Năng lực (không bắt buộc)`}
        hint={t`Mã của khung năng lực, ví dụ: tt02-1.1`}
        value={question.competence ?? ''}
        set={(competence) => set({ ...question, competence: competence === '' ? undefined : competence })}
      />
    </>
  );
}

function TagsField({ tags, set }: { tags: readonly string[]; set: (tags: string[]) => void }) {
  const { t } = useLingui();
  const { name, error } = useFieldAt('tags');
  const [typed, setTyped] = useState(tags.join(', '));
  const shown = tagsIn(typed).join() === tags.join() ? typed : tags.join(', ');
  return (
    <TextField
      label={t`Thẻ`}
      hint={t`Cách nhau bằng dấu phẩy, ví dụ: an toàn, mật khẩu. Đề kiểm tra rút câu hỏi theo thẻ.`}
      name={name}
      error={error}
      value={shown}
      onChange={({ target }) => {
        setTyped(target.value);
        set(tagsIn(target.value));
      }}
    />
  );
}

const tagsIn = (typed: string): string[] =>
  typed
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
