import { Trans, useLingui } from '@lingui/react/macro';
import { questionExportUrl, useContentImports } from '../../api/content-imports.js';
import type { ContentImport } from '../../api/types.js';
import { formatDateTime } from '../../i18n/format.js';
import { Link } from '../../router.js';
import { Button, ButtonAnchor, Buttons } from '../../ui/button.js';
import { CardItem, CardList, Small } from '../../ui/card.js';
import { Trouble } from '../../ui/notice.js';
import { Page, Section, SkeletonLines } from '../../ui/page.js';
import { TaskStateMark } from '../task-state-mark.js';
import { ContentUploadForm } from './content-upload-form.js';
import { CourseExports } from './course-exports.js';
import { useImportSources } from './import-sources.js';

/** Bring in questions and courses from files of others, and see what became of earlier files. */
export function ContentImportsPage() {
  const { t } = useLingui();
  const imports = useContentImports();
  const found = imports.data?.pages.flatMap((page) => page.imports);
  return (
    <Page
      wide
      title={t`Nhập và xuất nội dung`}
      lead={
        <Trans>
          Mỗi câu hỏi, mỗi đoạn có một dòng trong sổ kết quả: đã nhập, có thay đổi hay bị từ chối và vì sao. Nhập nhầm
          thì hoàn tác được cả lần nhập.
        </Trans>
      }
    >
      <ContentUploadForm />
      <Section title={<Trans>Xuất câu hỏi</Trans>}>
        <p>
          <Trans>
            Câu hỏi trong ngân hàng của xã, tối đa 2.000 câu. Đầu tệp ghi rõ những câu mà định dạng đó không chứa được.
          </Trans>
        </p>
        <Buttons>
          <ButtonAnchor look="secondary" href={questionExportUrl('moodle-xml')} download>
            <Trans>Tải Moodle XML</Trans>
          </ButtonAnchor>
          <ButtonAnchor look="secondary" href={questionExportUrl('gift')} download>
            <Trans>Tải GIFT</Trans>
          </ButtonAnchor>
        </Buttons>
      </Section>
      <CourseExports />
      <Section title={<Trans>Các lần nhập trước</Trans>}>
        {imports.isPending && <SkeletonLines lines={2} />}
        {imports.isError && <Trouble error={imports.error} retry={() => void imports.refetch()} />}
        {found && <ImportList imports={found} />}
        {imports.hasNextPage && (
          <Buttons>
            <Button look="secondary" pending={imports.isFetchingNextPage} onClick={() => void imports.fetchNextPage()}>
              <Trans>Xem thêm</Trans>
            </Button>
          </Buttons>
        )}
      </Section>
    </Page>
  );
}

function ImportList({ imports }: { imports: readonly ContentImport[] }) {
  const sources = useImportSources();
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
            <Link to={`/bien-soan/nhap/${one.id}`}>{one.fileName}</Link>
          </h3>
          <Small>
            {sources.find(({ source }) => source === one.source)?.label} · {formatDateTime(one.createdAt)} ·{' '}
            {one.requestedByName}
          </Small>
          <div>
            <TaskStateMark state={one.state} />
          </div>
        </CardItem>
      ))}
    </CardList>
  );
}
