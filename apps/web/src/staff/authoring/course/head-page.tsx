import { Trans, useLingui } from '@lingui/react/macro';
import type { CourseDraft } from '../../../api/authoring-types.js';
import type { CourseHead } from '@hvs/contracts';
import { Link } from '../../../router.js';
import { TextAreaField, TextField } from '../../../ui/field.js';
import { SaveBar } from '../saving/save-bar.js';
import { usePart } from '../saving/use-part.js';
import { historyPage } from './course-addresses.js';
import styles from './course.module.css';
import { DraftPage, EMPTY_HEAD } from './draft-page.js';
import { GroupChoice } from './group-choice.js';
import { PrerequisiteLines } from './prerequisite-lines.js';

/** What a course says of itself. */
export function HeadPage() {
  const { t } = useLingui();
  return <DraftPage title={() => t`Thông tin khóa học`}>{(draft) => <HeadForm draft={draft} />}</DraftPage>;
}

function HeadForm({ draft }: { draft: CourseDraft }) {
  const editor = usePart<CourseHead>({ draft, part: 'head', empty: EMPTY_HEAD });
  const { content: head, edit } = editor;
  return (
    <>
      <SaveBar editor={editor} />
      <div className={styles.lines}>
        <Names head={head} edit={edit} />
        <GroupChoice groups={head.targetGroups} choose={(targetGroups) => edit({ ...head, targetGroups })} />
        <Numbers head={head} edit={edit} />
        <PrerequisiteLines
          prerequisites={head.prerequisites}
          change={(prerequisites) => edit({ ...head, prerequisites })}
        />
      </div>
      <p>
        <Link to={historyPage(draft.courseId, 'head')}>
          <Trans>Lịch sử: xem và lấy lại bản cũ</Trans>
        </Link>
      </p>
    </>
  );
}

interface HeadFieldsProps {
  head: CourseHead;
  edit: (head: CourseHead) => void;
}

function Names({ head, edit }: HeadFieldsProps) {
  const { t } = useLingui();
  const { title, summary } = head;
  return (
    <>
      <TextField
        name="title.vi"
        label={t`Tên khóa học`}
        value={title.vi}
        onChange={({ target }) => edit({ ...head, title: { ...title, vi: target.value } })}
      />
      <TextAreaField
        name="summary.vi"
        label={t`Giới thiệu ngắn`}
        hint={t`Học xong thì làm được gì. Hai, ba câu ngắn.`}
        rows={3}
        value={summary.vi}
        onChange={({ target }) => edit({ ...head, summary: { ...summary, vi: target.value } })}
      />
      <details>
        <summary>
          <Trans>Tên và giới thiệu bằng tiếng Anh (không bắt buộc)</Trans>
        </summary>
        <TextField
          name="title.en"
          label={t`Tên tiếng Anh`}
          lang="en"
          value={title.en}
          onChange={({ target }) => edit({ ...head, title: { ...title, en: target.value } })}
        />
        <TextAreaField
          name="summary.en"
          label={t`Giới thiệu tiếng Anh`}
          lang="en"
          rows={3}
          value={summary.en}
          onChange={({ target }) => edit({ ...head, summary: { ...summary, en: target.value } })}
        />
      </details>
    </>
  );
}

function Numbers({ head, edit }: HeadFieldsProps) {
  const { t } = useLingui();
  const { certificateMonths, ...rest } = head;
  return (
    <>
      <TextField
        name="estimatedMinutes"
        label={t`Học hết khoảng bao nhiêu phút`}
        type="number"
        inputMode="numeric"
        min={1}
        value={head.estimatedMinutes || ''}
        onChange={({ target }) => edit({ ...head, estimatedMinutes: wholeNumber(target.value) })}
      />
      <TextField
        name="competences"
        label={t`Mã năng lực`}
        hint={t`Theo Thông tư 02/2025, ví dụ tt02-1.1, tt02-4.2. Cách nhau bằng dấu phẩy.`}
        autoComplete="off"
        defaultValue={head.competences.join(', ')}
        onBlur={({ target }) => edit({ ...head, competences: codesIn(target.value) })}
      />
      <TextField
        name="certificateMonths"
        label={t`Giấy chứng nhận có giá trị bao nhiêu tháng`}
        hint={t`Để trống nếu không hết hạn.`}
        type="number"
        inputMode="numeric"
        min={1}
        max={600}
        value={certificateMonths ?? ''}
        onChange={({ target }) => {
          const months = wholeNumber(target.value);
          edit(months > 0 ? { ...rest, certificateMonths: months } : rest);
        }}
      />
    </>
  );
}

export const wholeNumber = (typed: string): number => Math.max(0, Math.round(Number(typed) || 0));

const codesIn = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[,;\s]+/)
      .map((code) => code.toLowerCase())
      .filter((code) => code !== ''),
  ),
];
