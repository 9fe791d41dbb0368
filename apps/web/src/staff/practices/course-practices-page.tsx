import { Trans, useLingui } from '@lingui/react/macro';
import { usePracticeCounts } from '../../api/practice-counts.js';
import type { PracticeCount } from '../../api/types.js';
import { useParams } from '../../router.js';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { coursePage } from '../authoring/course/course-addresses.js';
import { type Column, StackingTable } from '../../ui/stacking-table.js';

/** How the practices of a course go in the trainer's commune: tried, fulfilled, fulfilled alone. */
export function CoursePracticesPage() {
  const { t } = useLingui();
  const { courseId = '' } = useParams();
  const counts = usePracticeCounts(courseId);
  const columns: readonly [Column<PracticeCount>, ...Column<PracticeCount>[]] = [
    { head: t`Bài thực hành`, render: ({ practiceKey, title }) => <span lang="vi">{title || practiceKey}</span> },
    { head: t`Lượt làm`, numeric: true, render: ({ tries }) => tries },
    { head: t`Lượt bị lừa`, numeric: true, render: ({ triesHarmed }) => triesHarmed },
    { head: t`Người đã thử`, numeric: true, render: ({ people }) => people },
    { head: t`Người làm xong`, numeric: true, render: ({ peopleDone }) => peopleDone },
    { head: t`Người tự làm được`, numeric: true, render: ({ peopleAlone }) => peopleAlone },
  ];
  return (
    <Page
      title={t`Bài thực hành của khóa`}
      wide
      back={{ to: coursePage(courseId), label: t`Về khóa học` }}
      lead={<Trans>Số đếm trong phạm vi quản lý của anh chị. Không có tên người học.</Trans>}
    >
      <Loaded answer={counts}>
        {({ practices }) =>
          practices.length === 0 ? (
            <p>
              <Trans>Khóa học này chưa có bài thực hành nào.</Trans>
            </p>
          ) : (
            <StackingTable
              label={t`Bài thực hành`}
              columns={columns}
              rows={practices}
              keyOf={({ practiceKey }) => practiceKey}
            />
          )
        }
      </Loaded>
    </Page>
  );
}
