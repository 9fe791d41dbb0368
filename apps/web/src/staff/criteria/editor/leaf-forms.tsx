import { Trans, useLingui } from '@lingui/react/macro';
import { inLanguage } from '../../../i18n/format.js';
import { type Path, valueAt } from './document-edits.js';
import { useEditing } from './editing.js';
import { InlineCheck, InlineNumber, InlineSelect, InlineText, Sentence } from './inline-fields.js';

interface LeafProps {
  path: Path;
}

/** A course of the vocabulary; its title goes into the document, so that it can be read without the course. */
function CourseChoice({ path }: LeafProps) {
  const { t } = useLingui();
  const { document, vocabulary, change } = useEditing();
  const choose = (slug: string): void => {
    const course = vocabulary.courses.find((one) => one.slug === slug);
    const node = valueAt(document, path);
    if (course) change(path, { ...(node as object), course: slug, title: course.title });
  };
  return (
    <InlineSelect
      path={[...path, 'course']}
      label={t`Khóa học`}
      options={vocabulary.courses.map(({ slug, title }) => [slug, inLanguage(title)])}
      onChoose={choose}
    />
  );
}

export function CoursePassedForm({ path }: LeafProps) {
  return (
    <Sentence>
      <span>
        <Trans>Hoàn thành khóa học</Trans>
      </span>
      <CourseChoice path={path} />
    </Sentence>
  );
}

export function QuizScoreForm({ path }: LeafProps) {
  const { t } = useLingui();
  return (
    <>
      <Sentence>
        <span>
          <Trans>Đạt từ</Trans>
        </span>
        <InlineNumber path={[...path, 'percent']} label={t`Điểm tối thiểu, phần trăm`} min={1} max={100} />
        <span>
          <Trans>% bài kiểm tra của khóa</Trans>
        </span>
        <CourseChoice path={path} />
      </Sentence>
      <InlineCheck path={[...path, 'supervised']}>
        <Trans>Chỉ tính bài làm có giám sát</Trans>
      </InlineCheck>
    </>
  );
}

export function CompetenceForm({ path }: LeafProps) {
  const { t } = useLingui();
  const { document, vocabulary, change } = useEditing();
  const choose = (code: string): void => {
    const competence = vocabulary.competences.find((one) => one.code === code);
    const node = valueAt(document, path);
    if (competence) change(path, { ...(node as object), competence: code, title: competence.title });
  };
  return (
    <Sentence>
      <span>
        <Trans>Chứng tỏ năng lực</Trans>
      </span>
      <InlineSelect
        path={[...path, 'competence']}
        label={t`Năng lực`}
        options={vocabulary.competences.map(({ code, title }) => [code, inLanguage(title)])}
        onChoose={choose}
      />
    </Sentence>
  );
}

export function AttendanceForm({ path }: LeafProps) {
  const { t } = useLingui();
  const { document, change } = useEditing();
  const hasTopic = valueAt(document, [...path, 'topic']) !== undefined;
  const setTopic = (on: boolean): void => {
    const { topic: _topic, title: _title, ...rest } = valueAt(document, path) as Record<string, unknown>;
    change(path, on ? { ...rest, topic: '', title: { vi: '', en: '' } } : rest);
  };
  return (
    <>
      <Sentence>
        <span>
          <Trans>Dự ít nhất</Trans>
        </span>
        <InlineNumber path={[...path, 'times']} label={t`Số buổi học`} min={1} max={100} />
        <span>
          <Trans>buổi lớp học cộng đồng về</Trans>
        </span>
        <select
          value={hasTopic ? 'one' : 'any'}
          aria-label={t`Chủ đề`}
          onChange={(event) => setTopic(event.target.value === 'one')}
        >
          <option value="any">{t`chủ đề bất kỳ`}</option>
          <option value="one">{t`một chủ đề`}</option>
        </select>
      </Sentence>
      {hasTopic && <NamedCode path={path} field="topic" code={t`Mã chủ đề`} name={t`Tên chủ đề`} />}
    </>
  );
}

/** A code that evidence carries, with its name in both languages. */
function NamedCode({ path, field, code, name }: LeafProps & { field: string; code: string; name: string }) {
  const { t } = useLingui();
  return (
    <Sentence>
      <span>{name}</span>
      <InlineText path={[...path, 'title', 'vi']} label={name} />
      <span>
        <Trans>tiếng Anh</Trans>
      </span>
      <InlineText path={[...path, 'title', 'en']} label={t`Tên bằng tiếng Anh`} />
      <span>{code}</span>
      <InlineText path={[...path, field]} label={code} />
    </Sentence>
  );
}

export function VneidLevelForm({ path }: LeafProps) {
  const { t } = useLingui();
  const { change } = useEditing();
  const field: Path = [...path, 'accountLevel'];
  return (
    <Sentence>
      <span>
        <Trans>Có tài khoản VNeID từ mức</Trans>
      </span>
      <InlineSelect
        path={field}
        label={t`Mức tài khoản VNeID`}
        options={[
          ['1', '1'],
          ['2', '2'],
        ]}
        onChoose={(level) => change(field, Number(level))}
      />
    </Sentence>
  );
}

export function AgeForm({ path }: LeafProps) {
  const { t } = useLingui();
  return (
    <Sentence>
      <span>
        <Trans>Tuổi từ đủ</Trans>
      </span>
      <InlineNumber path={[...path, 'from']} label={t`Tuổi từ`} min={0} max={120} optional />
      <span>
        <Trans>đến hết</Trans>
      </span>
      <InlineNumber path={[...path, 'to']} label={t`Tuổi đến`} min={0} max={120} optional />
      <span>
        <Trans>tuổi (để trống: không giới hạn)</Trans>
      </span>
    </Sentence>
  );
}

export function CertificateForm({ path }: LeafProps) {
  const { t } = useLingui();
  const { document, change } = useEditing();
  const isNational = valueAt(document, [...path, 'certificateKind']) === 'national';
  return (
    <>
      <Sentence>
        <span>
          <Trans>Có giấy chứng nhận</Trans>
        </span>
        <select
          aria-label={t`Loại giấy chứng nhận`}
          value={isNational ? 'national' : 'other'}
          onChange={(event) =>
            change([...path, 'certificateKind'], event.target.value === 'national' ? 'national' : '')
          }
        >
          <option value="national">{t`của nền tảng quốc gia`}</option>
          <option value="other">{t`loại khác`}</option>
        </select>
        {isNational && <InlineText path={[...path, 'title', 'vi']} label={t`Tên giấy chứng nhận`} />}
      </Sentence>
      {!isNational && (
        <NamedCode path={path} field="certificateKind" code={t`Mã loại giấy`} name={t`Tên giấy chứng nhận`} />
      )}
    </>
  );
}

export function OrganisationListForm({ path }: LeafProps) {
  const { t } = useLingui();
  return (
    <Sentence>
      <span>
        <Trans>Có tên trong danh sách đã học của</Trans>
      </span>
      <InlineSelect
        path={[...path, 'list']}
        label={t`Danh sách của`}
        options={[
          ['work', t`nơi làm việc`],
          ['school', t`nhà trường`],
        ]}
      />
    </Sentence>
  );
}
