import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FileWish, useFiles } from '../../api/files.js';
import type { LibraryFile } from '../../api/types.js';
import { Link } from '../../router.js';
import { Small } from '../../ui/card.js';
import { More } from '../../ui/loaded.js';
import { Mark } from '../../ui/mark.js';
import { Trouble } from '../../ui/notice.js';
import { Page, Section, SkeletonLines } from '../../ui/page.js';
import { FileFilter } from './file-filter.js';
import { FileThumb } from './file-thumb.js';
import { FileLine, lacksWords } from './file-words.js';
import styles from './media.module.css';
import { UploadArea } from './upload-area.js';

/** The files of the commune's courses: sent, found, described. */
export function LibraryPage() {
  const { t } = useLingui();
  const [wish, setWish] = useState<FileWish>({});
  const answer = useFiles(wish);
  const files = answer.data?.pages.flatMap((page) => page.files);
  return (
    <Page
      wide
      title={t`Thư viện tệp`}
      lead={
        <Trans>
          Ảnh, phim, âm thanh và tài liệu dùng trong bài học. Tệp đang gửi mà mất mạng sẽ được gửi tiếp, không phải làm
          lại.
        </Trans>
      }
    >
      <UploadArea />
      <Section title={<Trans>Tệp đã có</Trans>}>
        <FileFilter onWish={setWish} />
        {answer.isPending && <SkeletonLines lines={3} />}
        {answer.isError && <Trouble error={answer.error} retry={() => void answer.refetch()} />}
        {files && <FileGrid files={files} />}
        <More of={answer} />
      </Section>
    </Page>
  );
}

function FileGrid({ files }: { files: readonly LibraryFile[] }) {
  if (files.length === 0) {
    return (
      <p>
        <Trans>Chưa có tệp nào như vậy.</Trans>
      </p>
    );
  }
  return (
    <ul role="list" className={styles.grid}>
      {files.map((file) => (
        <li key={file.id} className={styles.tile}>
          <FileThumb file={file} />
          <div className={styles.tileText}>
            <h3 lang="vi">
              <Link to={`/bien-soan/tep/${file.id}`}>{file.name}</Link>
            </h3>
            <Small>
              <FileLine file={file} />
            </Small>
            <FileState file={file} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What is still to do with a file. */
export function FileState({ file }: { file: LibraryFile }) {
  if (file.state === 'processing') {
    return (
      <Mark tone="unclear">
        <Trans>Đang tách trang</Trans>
      </Mark>
    );
  }
  if (file.state === 'refused') {
    return (
      <Mark tone="bad">
        <Trans>Không dùng được</Trans>
      </Mark>
    );
  }
  return lacksWords(file) ? (
    <Mark tone="open">
      <Trans>Chưa có mô tả</Trans>
    </Mark>
  ) : null;
}
