import { Trans, useLingui } from '@lingui/react/macro';
import { REGISTER_TEMPLATE_URL, useRegisterImports } from '../../api/register-imports.js';
import type { RegisterImport } from '../../api/types.js';
import { formatDateTime } from '../../i18n/format.js';
import { Link } from '../../router.js';
import { ButtonAnchor, Buttons } from '../../ui/button.js';
import { CardItem, CardList, Small } from '../../ui/card.js';
import { Trouble } from '../../ui/notice.js';
import { Page, Section, SkeletonLines } from '../../ui/page.js';
import { TaskStateMark } from '../task-state-mark.js';
import { UploadForm } from './upload-form.js';

/** Bring in the population register from Excel, and see what became of earlier files. */
export function ImportsPage() {
  const { t } = useLingui();
  const imports = useRegisterImports();
  return (
    <Page
      wide
      title={t`Nhập sổ dân cư`}
      lead={
        <Trans>
          Mỗi dòng được xét riêng: dòng sai được nêu rõ lý do, các dòng đúng vẫn được nhập. Gửi lại cùng một tệp không
          làm thay đổi gì.
        </Trans>
      }
    >
      <Buttons>
        <ButtonAnchor look="secondary" href={REGISTER_TEMPLATE_URL} download>
          <Trans>Tải mẫu Excel</Trans>
        </ButtonAnchor>
      </Buttons>
      <UploadForm />
      <Section title={<Trans>Các lần nhập trước</Trans>}>
        {imports.isPending && <SkeletonLines lines={2} />}
        {imports.isError && <Trouble error={imports.error} retry={() => void imports.refetch()} />}
        {imports.data && <ImportList imports={imports.data.imports} />}
      </Section>
    </Page>
  );
}

function ImportList({ imports }: { imports: readonly RegisterImport[] }) {
  if (imports.length === 0) {
    return (
      <p>
        <Trans>Chưa có lần nhập nào.</Trans>
      </p>
    );
  }
  return (
    <CardList>
      {imports.map((one) => (
        <CardItem key={one.id}>
          <h3>
            <Link to={`/quan-tri/nhap-so-dan-cu/${one.id}`}>{one.fileName}</Link>
          </h3>
          <Small>{formatDateTime(one.createdAt)}</Small>
          <div>
            <TaskStateMark state={one.state} />
          </div>
        </CardItem>
      ))}
    </CardList>
  );
}
