import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { type DeskFilter, type DeskRow, useDeskSearch } from '../../api/certificate-desk.js';
import { formatDate } from '../../i18n/format.js';
import { Link } from '../../router.js';
import { Button, Buttons } from '../../ui/button.js';
import { SelectField, TextField } from '../../ui/field.js';
import { Form } from '../../ui/form.js';
import { Loaded, More } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { StackingTable } from '../../ui/stacking-table.js';
import { CertificateStatusMark, DESK_FILTERS, useCertificateStatusName } from './certificate-status.js';

/** Where an administrator finds a certificate by its number, its holder's name or its state. */
export function CertificatesPage() {
  const { t } = useLingui();
  const [asked, setAsked] = useState<{ text: string; filter: DeskFilter | '' }>({ text: '', filter: '' });
  const answer = useDeskSearch(asked.text, asked.filter);
  const rows = answer.data?.pages.flatMap((page) => page.rows);
  return (
    <Page
      wide
      title={t`Giấy chứng nhận`}
      lead={<Trans>Tìm một giấy để xem lịch sử, thu hồi, sửa tên hoặc cấp lại.</Trans>}
    >
      <SearchForm search={setAsked} />
      <Loaded answer={{ ...answer, data: rows }}>{(shown) => <Rows rows={shown} />}</Loaded>
      <More of={answer} />
    </Page>
  );
}

function SearchForm({ search }: { search: (asked: { text: string; filter: DeskFilter | '' }) => void }) {
  const { t } = useLingui();
  const nameOf = useCertificateStatusName();
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    const text = values.get('text');
    const filter = DESK_FILTERS.find((one) => one === values.get('filter')) ?? '';
    search({ text: typeof text === 'string' ? text.trim() : '', filter });
  };
  return (
    <Form onSubmit={send}>
      <TextField
        name="text"
        label={t`Số giấy hoặc họ tên`}
        hint={t`Số gõ đủ, hoa thường đều được; họ tên gõ một phần, không dấu cũng được.`}
        maxLength={80}
        autoComplete="off"
      />
      <SelectField name="filter" label={t`Tình trạng`} defaultValue="">
        <option value="">{t`Tất cả`}</option>
        {DESK_FILTERS.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </SelectField>
      <Buttons>
        <Button type="submit">
          <Trans>Tìm</Trans>
        </Button>
      </Buttons>
    </Form>
  );
}

function Rows({ rows }: { rows: readonly DeskRow[] }) {
  const { t } = useLingui();
  if (rows.length === 0) {
    return (
      <p role="status">
        <Trans>Không tìm thấy giấy chứng nhận nào.</Trans>
      </p>
    );
  }
  return (
    <StackingTable
      label={t`Giấy chứng nhận`}
      rows={rows}
      keyOf={({ number }) => number}
      columns={[
        { head: t`Số`, render: ({ number }) => <Link to={`/quan-tri/giay-chung-nhan/${number}`}>{number}</Link> },
        { head: t`Cấp cho`, render: ({ holderName }) => <span lang="vi">{holderName}</span> },
        { head: t`Thôn`, render: ({ hamletName }) => <span lang="vi">{hamletName}</span> },
        { head: t`Khóa học`, render: ({ courseTitle }) => <span lang="vi">{courseTitle}</span> },
        { head: t`Ngày cấp`, render: ({ issuedAt }) => formatDate(issuedAt) },
        {
          head: t`Tình trạng`,
          render: ({ status, doubted }) => <CertificateStatusMark status={doubted ? 'doubted' : status} />,
        },
      ]}
    />
  );
}
