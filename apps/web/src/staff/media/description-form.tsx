import { Trans, useLingui } from '@lingui/react/macro';
import { pageAddress, useDescribeFile } from '../../api/files.js';
import type { LibraryFile } from '../../api/types.js';
import { Button, Buttons } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextAreaField } from '../../ui/field.js';
import { Form, type FormValues, useForm } from '../../ui/form.js';
import { Announcement } from '../../ui/notice.js';
import { Section } from '../../ui/page.js';
import styles from './media.module.css';

const LONGEST = 1000;
const pageField = (number: number): string => `trang-${number}`;

/** Words for those who do not see or hear a file, and for each page of a PDF. */
export function DescriptionForm({ file }: { file: LibraryFile }) {
  const { t } = useLingui();
  const describe = useDescribeFile(file.id);
  const send = (values: FormValues): void =>
    describe.mutate({
      description: values['mo-ta'] ?? '',
      pages: file.pages.map(({ number }) => ({ number, description: values[pageField(number)] ?? '' })),
    });
  const form = useForm(() => [], send, { failure: describe.error, pending: describe.isPending });
  return (
    <Section title={<Trans>Mô tả</Trans>}>
      <Form onSubmit={form.onSubmit}>
        <ErrorSummary fields={form.fields} error={describe.error} />
        <TextAreaField
          name="mo-ta"
          label={t`Tệp này cho thấy gì?`}
          hint={<Trans>Viết cho người không nhìn thấy ảnh hoặc không nghe được. Một hai câu là đủ.</Trans>}
          maxLength={LONGEST}
          defaultValue={file.description}
          rows={3}
        />
        {file.pages.map((page) => (
          <div key={page.number} className={styles.pageForm}>
            <img src={pageAddress(file, page.number)} alt="" width={page.width} height={page.height} loading="lazy" />
            <TextAreaField
              name={pageField(page.number)}
              label={t`Nội dung trang ${page.number}`}
              maxLength={LONGEST}
              defaultValue={page.description || page.text}
            />
          </div>
        ))}
        <Announcement>{describe.isSuccess && <Trans>Đã lưu mô tả.</Trans>}</Announcement>
        <Buttons>
          <Button type="submit" pending={describe.isPending}>
            <Trans>Lưu mô tả</Trans>
          </Button>
        </Buttons>
      </Form>
    </Section>
  );
}
