import { Trans, useLingui } from '@lingui/react/macro';
import type { LessonDocument, LessonSource } from '@hvs/contracts';
import { Button, Buttons } from '../../../ui/button.js';
import { TextField } from '../../../ui/field.js';
import styles from './lesson-editor.module.css';

interface LessonFactsProps {
  lesson: LessonDocument;
  edit: (lesson: LessonDocument) => void;
}

/** What the facts of a lesson rest on, and whether those who did it before are asked to do it again. */
export function LessonFacts({ lesson, edit }: LessonFactsProps) {
  const { t } = useLingui();
  const { sources = [] } = lesson;
  const change = (next: LessonSource[]): void => {
    const { sources: _, ...rest } = lesson;
    edit(next.length > 0 ? { ...rest, sources: next } : rest);
  };
  return (
    <details className={styles.facts}>
      <summary>
        <Trans>Nguồn của bài và việc học lại</Trans>
      </summary>
      <p>
        <Trans>
          Số văn bản, mức phí, số điện thoại, tên nút bấm có thể thay đổi. Ghi nguồn và ngày cần xem lại, để người sau
          biết mà sửa.
        </Trans>
      </p>
      {sources.map((source, index) => (
        <SourceFields
          key={index}
          number={index + 1}
          source={source}
          change={(next) => change(sources.map((each, place) => (place === index ? next : each)))}
          remove={() => change(sources.filter((_, place) => place !== index))}
        />
      ))}
      <Buttons>
        <Button look="secondary" onClick={() => change([...sources, { text: '', reviewBy: '' }])}>
          <Trans>Thêm nguồn</Trans>
        </Button>
      </Buttons>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={lesson.learnAgain === true}
          onChange={({ target }) => {
            const { learnAgain: _, ...rest } = lesson;
            edit(target.checked ? { ...rest, learnAgain: true } : rest);
          }}
        />
        <span>{t`Bài thay đổi nhiều: ai đã học thì được mời học lại bài này`}</span>
      </label>
    </details>
  );
}

interface SourceFieldsProps {
  number: number;
  source: LessonSource;
  change: (source: LessonSource) => void;
  remove: () => void;
}

function SourceFields({ number, source, change, remove }: SourceFieldsProps) {
  const { t } = useLingui();
  const field = `sources[${number - 1}]`;
  return (
    <fieldset className={styles.source}>
      <legend>{t`Nguồn ${number}`}</legend>
      <TextField
        name={`${field}.text`}
        label={t`Tên văn bản hoặc nơi lấy tin`}
        value={source.text}
        onChange={({ target }) => change({ ...source, text: target.value })}
      />
      <TextField
        name={`${field}.href`}
        label={t`Địa chỉ trang, nếu có`}
        hint={t`Bắt đầu bằng https://`}
        type="url"
        inputMode="url"
        value={source.href ?? ''}
        onChange={({ target }) => {
          const { href: _, ...rest } = source;
          change(target.value === '' ? rest : { ...rest, href: target.value });
        }}
      />
      <TextField
        name={`${field}.reviewBy`}
        label={t`Xem lại trước ngày`}
        type="date"
        value={source.reviewBy}
        onChange={({ target }) => change({ ...source, reviewBy: target.value })}
      />
      <Button look="quiet" aria-label={t`Bỏ nguồn ${number}`} onClick={remove}>
        <Trans>Bỏ nguồn</Trans>
      </Button>
    </fieldset>
  );
}
