import { Trans, useLingui } from '@lingui/react/macro';
import { courseExportUrl, usePublishedCourses } from '../../api/content-imports.js';
import { ButtonAnchor, Buttons } from '../../ui/button.js';
import { Trouble } from '../../ui/notice.js';
import { Section, SkeletonLines } from '../../ui/page.js';

/** Published courses, each to be saved as an archive that comes in again unchanged. */
export function CourseExports() {
  const { t } = useLingui();
  const answer = usePublishedCourses();
  return (
    <Section title={<Trans>Xuất khóa học đã xuất bản</Trans>}>
      {answer.isPending && <SkeletonLines lines={2} />}
      {answer.isError && <Trouble error={answer.error} retry={() => void answer.refetch()} />}
      {answer.data?.courses.length === 0 && (
        <p>
          <Trans>Chưa có khóa học nào được xuất bản.</Trans>
        </p>
      )}
      <Buttons>
        {answer.data?.courses.map(({ courseId, title }) => (
          <ButtonAnchor
            key={courseId}
            look="secondary"
            href={courseExportUrl(courseId)}
            aria-label={t`Tải tệp .zip: ${title}`}
            download
          >
            {title}
          </ButtonAnchor>
        ))}
      </Buttons>
    </Section>
  );
}
