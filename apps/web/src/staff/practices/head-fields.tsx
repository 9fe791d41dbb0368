import { Trans, useLingui } from '@lingui/react/macro';
import type { Practice, PracticeProblem } from '@hvs/contracts';
import { TextAreaField, TextField } from '../../ui/field.js';
import { Section } from '../../ui/page.js';
import { useProblemText } from './problem-notes.js';

interface HeadFieldsProps {
  practice: Practice;
  onChange: (practice: Practice) => void;
  problems: readonly PracticeProblem[];
}

/** What a learner reads before the first screen. */
export function HeadFields({ practice, onChange, problems }: HeadFieldsProps) {
  const { t } = useLingui();
  const problem = useProblemText(problems);
  const set = (changes: Partial<Practice>): void => onChange({ ...practice, ...changes });
  return (
    <Section title={<Trans>Giới thiệu bài thực hành</Trans>}>
      <TextField
        name="bai-ten"
        label={t`Tên bài`}
        value={practice.title}
        error={problem('title')}
        onChange={(event) => set({ title: event.target.value })}
      />
      <TextField
        name="bai-dich-vu"
        label={t`Mô phỏng dịch vụ nào`}
        hint={t`Ví dụ: Ứng dụng ngân hàng (bản tập). Không dùng biểu trưng của dịch vụ thật.`}
        value={practice.service}
        error={problem('service')}
        onChange={(event) => set({ service: event.target.value })}
      />
      <TextAreaField
        name="bai-mo-dau"
        label={t`Lời mở đầu`}
        hint={t`Người học đóng vai ai, phải làm gì, dùng tên và số giả nào.`}
        value={practice.introduction}
        error={problem('introduction')}
        onChange={(event) => set({ introduction: event.target.value })}
      />
      <TextField
        name="bai-phut"
        label={t`Số phút`}
        type="number"
        min={1}
        max={60}
        value={practice.minutes}
        error={problem('minutes')}
        onChange={(event) => set({ minutes: Number(event.target.value) })}
      />
      <TextField
        name="bai-nang-luc"
        label={t`Năng lực`}
        hint={t`Mã cách nhau bằng dấu phẩy, ví dụ tt02-4.2`}
        defaultValue={practice.competences.join(', ')}
        onBlur={(event) => set({ competences: codesIn(event.target.value) })}
      />
    </Section>
  );
}

const codesIn = (typed: string): string[] =>
  typed
    .split(/[,;\s]+/)
    .map((code) => code.trim())
    .filter(Boolean);
