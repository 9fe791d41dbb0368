import { Trans, useLingui } from '@lingui/react/macro';
import { QUESTION_KINDS } from '@hvs/contracts';
import type { FormEvent } from 'react';
import { type QuestionFilter, useQuestionTags } from '../../api/questions.js';
import { Button } from '../../ui/button.js';
import { SelectField, TextField } from '../../ui/field.js';
import { kindName } from './names.js';
import styles from './questions.module.css';

/** Words and marks to narrow the list by; nothing happens before «Tìm» is pressed. */
export function QuestionFilterForm({
  filter,
  search,
}: {
  filter: QuestionFilter;
  search: (filter: QuestionFilter) => void;
}) {
  const { t } = useLingui();
  const tags = useQuestionTags();
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const typed = [...new FormData(event.currentTarget)].filter(([, value]) => value !== '');
    search(Object.fromEntries(typed));
  };
  return (
    <form role="search" className={styles.filter} onSubmit={onSubmit} key={JSON.stringify(filter)}>
      <TextField
        label={t`Tìm chữ`}
        hint={t`Không cần gõ dấu.`}
        name="search"
        type="search"
        maxLength={100}
        defaultValue={filter.search}
      />
      <SelectField label={t`Thẻ`} name="tag" defaultValue={filter.tag}>
        <option value="">{t`Mọi thẻ`}</option>
        {filter.tag && !tags.data?.tags.some(({ tag }) => tag === filter.tag) && (
          <option value={filter.tag}>{filter.tag}</option>
        )}
        {tags.data?.tags.map(({ tag, count }) => (
          <option key={tag} value={tag}>
            {tag} ({count})
          </option>
        ))}
      </SelectField>
      <SelectField label={t`Loại câu hỏi`} name="kind" defaultValue={filter.kind}>
        <option value="">{t`Mọi loại`}</option>
        {QUESTION_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {kindName(kind)}
          </option>
        ))}
      </SelectField>
      <MarkFields filter={filter} />
      <Button type="submit">
        <Trans>Tìm</Trans>
      </Button>
    </form>
  );
}

function MarkFields({ filter }: { filter: QuestionFilter }) {
  const { t } = useLingui();
  return (
    <>
      <SelectField label={t`Độ khó`} name="difficulty" defaultValue={filter.difficulty}>
        <option value="">{t`Mọi độ khó`}</option>
        <option value="1">{t`Dễ`}</option>
        <option value="2">{t`Vừa`}</option>
        <option value="3">{t`Khó`}</option>
      </SelectField>
      <TextField label={t`Mã năng lực`} name="competence" maxLength={60} defaultValue={filter.competence} />
      <SelectField label={t`Cần xem lại`} name="flagged" defaultValue={filter.flagged}>
        <option value="">{t`Tất cả`}</option>
        <option value="true">{t`Chỉ câu mà số liệu cho thấy có vấn đề`}</option>
      </SelectField>
      <SelectField label={t`Tình trạng`} name="retired" defaultValue={filter.retired}>
        <option value="">{t`Đang dùng`}</option>
        <option value="true">{t`Đã ngừng dùng`}</option>
      </SelectField>
    </>
  );
}
