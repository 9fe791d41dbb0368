import { Trans, useLingui } from '@lingui/react/macro';
import { formatBytes } from '../../i18n/byte-size.js';
import { inLanguage } from '../../i18n/format.js';
import type { SavedCourse } from '../../offline/device-store.js';
import { useDeeds } from '../../offline/use-deeds.js';
import { Link } from '../../router.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { CardItem, CardList } from '../../ui/card.js';
import { Moment } from '../../ui/moment.js';
import { Page, Section } from '../../ui/page.js';
import { useRemoveCourse, useSavedCourses } from './use-saved-courses.js';

/** All that this device keeps for whoever is at it: saved courses, and what was done without a network. */
export function OnDevicePage() {
  const { t } = useLingui();
  const { data: saved = [] } = useSavedCourses();
  return (
    <Page
      title={t`Bài đã lưu trên máy`}
      lead={<Trans>Những bài này mở được khi không có mạng.</Trans>}
      back={{ to: '/', label: t`Trang chủ` }}
    >
      {saved.length > 0 ? (
        <CardList>
          {saved.map((course) => (
            <SavedCard key={course.slug} course={course} />
          ))}
        </CardList>
      ) : (
        <p>
          <Trans>Chưa có khóa nào được lưu. Mở một khóa học rồi bấm «Lưu cả khóa học về máy».</Trans>
        </p>
      )}
      <ButtonLink look="secondary" to="/khoa-hoc">
        <Trans>Xem các khóa học</Trans>
      </ButtonLink>
      <DoneWithoutNetwork />
    </Page>
  );
}

function SavedCard({ course }: { course: SavedCourse }) {
  const remove = useRemoveCourse();
  const title = inLanguage(course.title);
  const size = formatBytes(course.bytes);
  return (
    <CardItem>
      <h2>
        <Link to={`/khoa-hoc/${course.slug}`}>{title}</Link>
      </h2>
      <p>
        <Trans>
          Lưu ngày <Moment value={new Date(course.at).toISOString()} />, chiếm {size}.
        </Trans>
      </p>
      <Button look="quiet" onClick={() => remove(course)}>
        <Trans>
          Xóa khỏi máy<span className="visually-hidden"> {title}</span>
        </Trans>
      </Button>
    </CardItem>
  );
}

function DoneWithoutNetwork() {
  const { held, sent } = useDeeds();
  if (held.length + sent.length === 0) return null;
  return (
    <Section title={<Trans>Việc làm khi không có mạng</Trans>}>
      <ul>
        {held.map(({ id, title, at }) => (
          <li key={id}>
            <Trans>
              <span lang="vi">{title}</span>: lưu trên máy ngày <Moment value={new Date(at).toISOString()} />, chờ gửi
            </Trans>
          </li>
        ))}
        {sent.map(({ id, title, sentAt, refusal }) => (
          <li key={id}>
            {refusal ? (
              <Trans>
                <span lang="vi">{title}</span>: máy chủ không nhận. {refusal}
              </Trans>
            ) : (
              <Trans>
                <span lang="vi">{title}</span>: đã gửi ngày <Moment value={new Date(sentAt).toISOString()} />
              </Trans>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
