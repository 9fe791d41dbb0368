import { Trans } from '@lingui/react/macro';
import type { CourseDetail } from '../../api/types.js';
import { formatBytes } from '../../i18n/byte-size.js';
import type { SavedCourse } from '../../offline/device-store.js';
import { canKeepCourses, type OfflineCopy } from '../../offline/saved-courses.js';
import { Button } from '../../ui/button.js';
import { Moment } from '../../ui/moment.js';
import { Announcement, Trouble } from '../../ui/notice.js';
import { Section } from '../../ui/page.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import { type Saving, useOfflineCopy, useRemoveCourse, useSaveCourse, useSavedCourses } from './use-saved-courses.js';

/** A course is kept on the device by one tap that says its size, and removed by another. */
export function SaveCourse({ course }: { course: CourseDetail }) {
  const saved = useSavedCourses().data?.find(({ slug }) => slug === course.slug);
  const copy = useOfflineCopy(course.slug).data;
  const saving = useSaveCourse();
  return (
    <Section title={<Trans>Học khi không có mạng</Trans>}>
      {canKeepCourses() ? (
        <>
          <Announcement>{saved && !saving.progress && <IsSaved saved={saved} />}</Announcement>
          <Offer course={course} copy={copy} saved={saved} saving={saving} />
          {saving.error && <SavingFailed error={saving.error} />}
        </>
      ) : (
        <p>
          <Trans>
            Trình duyệt này không lưu được bài. Hãy mở trang bằng Chrome hoặc Safari của điện thoại, qua địa chỉ bắt đầu
            bằng https.
          </Trans>
        </p>
      )}
    </Section>
  );
}

interface OfferProps {
  course: CourseDetail;
  copy: OfflineCopy | undefined;
  saved: SavedCourse | undefined;
  saving: Saving;
}

function Offer({ course, copy, saved, saving: { progress, save } }: OfferProps) {
  const remove = useRemoveCourse();
  if (progress) return <Fetching done={progress.done} of={progress.of} />;
  if (saved && (!copy || saved.versionId === copy.versionId)) {
    return (
      <Button look="quiet" onClick={() => remove(saved)}>
        <Trans>Xóa khỏi máy</Trans>
      </Button>
    );
  }
  if (!copy) return null;
  const size = formatBytes(copy.bytes);
  return (
    <>
      <Button look="secondary" onClick={() => save(course, copy)}>
        {saved ? <Trans>Lưu bản mới về máy ({size})</Trans> : <Trans>Lưu cả khóa học về máy ({size})</Trans>}
      </Button>
      {copy.leftOut > 0 && (
        <p>
          <Trans>Tiếng và phim không lưu theo, khi có mạng mới nghe và xem được.</Trans>
        </p>
      )}
    </>
  );
}

function Fetching({ done, of }: { done: number; of: number }) {
  return <ProgressBar done={done} total={of} label={<Trans>Đang lưu về máy. Ông bà cứ để trang này mở.</Trans>} />;
}

function IsSaved({ saved: { at, bytes } }: { saved: SavedCourse }) {
  const size = formatBytes(bytes);
  return (
    <p>
      <Trans>
        Đã lưu trên máy ngày <Moment value={new Date(at).toISOString()} />, chiếm {size}. Mở lại được khi không có mạng.
      </Trans>
    </p>
  );
}

function SavingFailed({ error }: { error: Error }) {
  if (error.name !== 'QuotaExceededError') return <Trouble error={error} />;
  return (
    <p role="alert">
      <Trans>Máy đã đầy nên chưa lưu xong. Hãy xóa bớt ảnh hoặc khóa học đã lưu rồi bấm lưu lại.</Trans>
    </p>
  );
}
