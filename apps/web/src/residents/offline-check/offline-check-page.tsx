import { Trans, useLingui } from '@lingui/react/macro';
import type { CertificateCode } from '@hvs/contracts';
import { type FormEvent, useEffect, useState } from 'react';
import { formatDate } from '../../i18n/format.js';
import { Button, ButtonAnchor, Buttons } from '../../ui/button.js';
import { Facts } from '../../ui/card.js';
import { Done } from '../../ui/done.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextAreaField } from '../../ui/field.js';
import { Form } from '../../ui/form.js';
import { Page } from '../../ui/page.js';
import { certificateKeys } from './certificate-keys.js';
import { checkCode, type CodeCheck } from './check-code.js';

/** Checks what a QR code says without asking the server about anybody; also where there is no network. */
export function OfflineCheckPage() {
  const { t } = useLingui();
  const [check, setCheck] = useState<CodeCheck | null>(null);
  useEffect(() => void certificateKeys(), []); // kept now, for when there is no network
  return (
    <Page
      title={t`Kiểm tra khi không có mạng`}
      lead={
        <Trans>
          Quét mã QR trên giấy chứng nhận bằng máy ảnh, chép địa chỉ hiện ra rồi dán vào đây. Điện thoại tự kiểm tra chữ
          ký trong mã.
        </Trans>
      }
      back={{ to: '/', label: t`Trang đầu` }}
    >
      {check && 'genuine' in check && <Genuine code={check.genuine} />}
      <CodeForm check={check} checked={setCheck} />
    </Page>
  );
}

function CodeForm({ check, checked }: { check: CodeCheck | null; checked: (check: CodeCheck) => void }) {
  const { t } = useLingui();
  const faults: Record<Extract<CodeCheck, { fault: string }>['fault'], string> = {
    unreadable: t`Đây không phải địa chỉ trong mã QR của giấy chứng nhận. Hãy chép đủ cả địa chỉ, từ https đến chữ cuối cùng.`,
    forged: t`Chữ ký trong mã không đúng. Nội dung đã bị sửa hoặc mã không do hệ thống này cấp.`,
    'unknown-key': t`Mã được ký bằng khóa mà điện thoại này chưa có. Hãy kiểm tra lại khi có mạng.`,
    'no-keys': t`Điện thoại này chưa có khóa để kiểm tra. Hãy mở trang này một lần khi có mạng.`,
  };
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const address = new FormData(event.currentTarget).get('code');
    void checkCode(typeof address === 'string' ? address : '').then(checked);
  };
  const problem = check && 'fault' in check ? faults[check.fault] : undefined;
  return (
    <Form onSubmit={send}>
      <ErrorSummary fields={problem ? [{ field: 'code', message: problem }] : []} />
      <TextAreaField
        name="code"
        label={t`Địa chỉ trong mã QR`}
        hint={t`Bắt đầu bằng https và có dấu # ở giữa.`}
        error={problem}
        rows={5}
        autoComplete="off"
        spellCheck={false}
      />
      <Buttons>
        <Button type="submit">
          <Trans>Kiểm tra</Trans>
        </Button>
      </Buttons>
    </Form>
  );
}

function Genuine({ code }: { code: CertificateCode }) {
  const { number } = code;
  return (
    <>
      <Done>
        <p>
          <Trans>Chữ ký đúng: những điều dưới đây do hệ thống cấp và chưa bị sửa. Hãy so với tờ giấy.</Trans>
        </p>
      </Done>
      <Facts
        rows={[
          [<Trans>Số</Trans>, number],
          [<Trans>Cấp cho</Trans>, <span lang="vi">{code.holderName}</span>],
          [<Trans>Khóa học</Trans>, <span lang="vi">{code.courseTitle}</span>],
          [<Trans>Kết quả bài kiểm tra</Trans>, `${code.scorePercent}%`],
          [<Trans>Ngày cấp</Trans>, formatDate(code.issuedOn)],
          [
            <Trans>Có giá trị đến</Trans>,
            code.expiresOn ? formatDate(code.expiresOn) : <Trans>Không có thời hạn</Trans>,
          ],
          [
            <Trans>Giám sát</Trans>,
            code.supervised ? <Trans>Có người giám sát</Trans> : <Trans>Không có người giám sát</Trans>,
          ],
        ]}
      />
      <p>
        <Trans>
          Mã không biết giấy có bị thu hồi, thay thế hay sửa tên sau ngày in hay không. Khi có mạng, hãy mở trang kiểm
          tra để biết chắc.
        </Trans>
      </p>
      <Buttons>
        <ButtonAnchor look="secondary" href={`/xac-minh/${number}`}>
          <Trans>Mở trang kiểm tra</Trans>
        </ButtonAnchor>
      </Buttons>
    </>
  );
}
