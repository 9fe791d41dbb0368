import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useFile, useFileUses, useRemoveFile } from '../../api/files.js';
import type { LibraryFile } from '../../api/types.js';
import { formatDateTime } from '../../i18n/format.js';
import { useNavigate, useParams } from '../../router.js';
import { Button, ButtonAnchor, Buttons } from '../../ui/button.js';
import { Facts } from '../../ui/card.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice, Trouble } from '../../ui/notice.js';
import { Page, PageSkeleton, Section } from '../../ui/page.js';
import { DescriptionForm } from './description-form.js';
import { FileLine } from './file-words.js';
import styles from './media.module.css';
import { PackagePreview } from './package-preview.js';

const READABLE_CONTRAST = 4.5;

/** One file: seen, described, where it is used, removed. */
export function FilePage() {
  const { t } = useLingui();
  const { fileId = '' } = useParams();
  const answer = useFile(fileId);
  const back = { to: '/bien-soan/tep', label: t`Thư viện tệp` };
  if (answer.isPending) return <PageSkeleton />;
  if (answer.isError) {
    return (
      <Page title={t`Tệp`} back={back}>
        <Trouble error={answer.error} retry={() => void answer.refetch()} />
      </Page>
    );
  }
  const file = answer.data;
  return (
    <Page wide title={file.name} titleLang="vi" back={back} lead={<FileLine file={file} />}>
      <Advice file={file} />
      <Preview file={file} />
      <DescriptionForm key={`${file.id} ${file.pages.length}`} file={file} />
      <Section title={<Trans>Về tệp này</Trans>}>
        <Facts
          rows={[
            [<Trans>Người gửi</Trans>, file.uploadedByName ?? '–'],
            [<Trans>Ngày gửi</Trans>, formatDateTime(file.createdAt)],
          ]}
        />
      </Section>
      <UsesAndRemoval file={file} />
    </Page>
  );
}

function Advice({ file: { state, refusal, contrast } }: { file: LibraryFile }) {
  return (
    <div role="status">
      {state === 'processing' && (
        <Notice>
          <p>
            <Trans>Đang tách từng trang thành ảnh. Trang này tự cập nhật khi xong.</Trans>
          </p>
        </Notice>
      )}
      {refusal && (
        <Notice tone="bad">
          <p>{refusal}</p>
        </Notice>
      )}
      {contrast !== null && contrast < READABLE_CONTRAST && (
        <Notice tone="careful">
          <p>
            <Trans>Ảnh này rất nhạt (độ tương phản {contrast}). Nếu trong ảnh có chữ, người mắt kém sẽ khó đọc.</Trans>
          </p>
        </Notice>
      )}
    </div>
  );
}

function Preview({ file }: { file: LibraryFile }) {
  const { t } = useLingui();
  if (file.kind === 'image') {
    return (
      <div className={styles.preview}>
        <img src={file.address} alt={file.description || t`Ảnh chưa có mô tả`} />
      </div>
    );
  }
  if (file.kind === 'video' || file.kind === 'audio') {
    const Player = file.kind;
    return (
      <div className={styles.preview}>
        {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- captions are chosen in the lesson, where it is shown */}
        <Player src={file.address} controls preload="metadata" aria-label={file.name} />
      </div>
    );
  }
  if (file.kind === 'package') return <PackagePreview file={file} />;
  return (
    <Buttons>
      <ButtonAnchor look="secondary" href={file.address} download={file.name}>
        <Trans>Tải tệp về máy</Trans>
      </ButtonAnchor>
    </Buttons>
  );
}

function UsesAndRemoval({ file }: { file: LibraryFile }) {
  const uses = useFileUses(file.id);
  return (
    <Section title={<Trans>Đang dùng ở đâu</Trans>}>
      <Loaded answer={uses} lines={1}>
        {(places) =>
          places.length > 0 ? (
            <ul lang="vi">
              {places.map(({ what, title }) => (
                <li key={`${what} ${title}`}>{title}</li>
              ))}
            </ul>
          ) : (
            <>
              <p>
                <Trans>Chưa có bài học hay câu hỏi nào dùng tệp này.</Trans>
              </p>
              <Removal file={file} />
            </>
          )
        }
      </Loaded>
    </Section>
  );
}

/** Asks once more before a file goes. */
function Removal({ file }: { file: LibraryFile }) {
  const navigate = useNavigate();
  const remove = useRemoveFile(file.id);
  const [isAsking, setIsAsking] = useState(false);
  if (!isAsking) {
    return (
      <Buttons>
        <Button look="secondary" onClick={() => setIsAsking(true)}>
          <Trans>Gỡ tệp khỏi thư viện</Trans>
        </Button>
      </Buttons>
    );
  }
  return (
    <>
      <p>
        <Trans>Gỡ tệp rồi thì không lấy lại được, chỉ có thể gửi lại từ máy. Anh chị có chắc không?</Trans>
      </p>
      {remove.error && <Trouble error={remove.error} />}
      <Buttons>
        <Button
          pending={remove.isPending}
          onClick={() => remove.mutate(undefined, { onSuccess: () => void navigate('/bien-soan/tep') })}
        >
          <Trans>Gỡ tệp</Trans>
        </Button>
        <Button look="quiet" onClick={() => setIsAsking(false)}>
          <Trans>Không gỡ</Trans>
        </Button>
      </Buttons>
    </>
  );
}
