import { Trans, useLingui } from '@lingui/react/macro';
import { usePublicCourses } from '../../api/courses.js';
import { vneidSignInUrl } from '../../api/session.js';
import { ButtonAnchor, ButtonLink } from '../../ui/button.js';
import { SkeletonLines } from '../../ui/page.js';
import { Trouble } from '../../ui/notice.js';
import { useArrival } from '../../ui/use-arrival.js';
import { Suggestions } from './suggestions.js';
import styles from './welcome.module.css';

/** For those not signed in: what this is, a course to try at once, two ways to sign in, and three suggestions. */
export function Welcome() {
  const { t } = useLingui();
  const heading = useArrival(t`Học Vụ Số: học kỹ năng số cùng xã Kẻ Sặt`, 'welcome');
  return (
    <>
      <section className={styles.hero}>
        <div className={styles.inside}>
          <h1 ref={heading} tabIndex={-1}>
            <Trans>Học kỹ năng số, mỗi ngày một bài ngắn</Trans>
          </h1>
          <p>
            <Trans>
              Bài học ngắn, chữ to, dễ hiểu. Học xong làm bài kiểm tra và nhận giấy chứng nhận của xã. Không mất tiền.
            </Trans>
          </p>
          <ButtonLink large look="secondary" to="/khoa-hoc">
            <Trans>Học thử ngay, chưa cần đăng nhập</Trans>
          </ButtonLink>
          <p>
            <Trans>Đăng nhập thì bài đã học được ghi vào tên mình:</Trans>
          </p>
          <div className={styles.ways}>
            <ButtonAnchor large look="secondary" href={vneidSignInUrl('/')}>
              <Trans>Đăng nhập bằng VNeID</Trans>
            </ButtonAnchor>
            <ButtonLink large look="secondary" to="/dang-nhap">
              <Trans>Đăng nhập bằng thẻ học viên</Trans>
            </ButtonLink>
          </div>
        </div>
      </section>
      <section className={styles.courses}>
        <h2>
          <Trans>Có thể học gì?</Trans>
        </h2>
        <PublicCourses />
      </section>
    </>
  );
}

function PublicCourses() {
  const courses = usePublicCourses();
  if (courses.isPending) return <SkeletonLines lines={2} />;
  if (courses.isError) return <Trouble error={courses.error} retry={() => void courses.refetch()} />;
  return (
    <>
      <Suggestions courses={courses.data.courses} />
      <ButtonLink look="secondary" to="/khoa-hoc">
        <Trans>Xem tất cả các khóa học</Trans>
      </ButtonLink>
    </>
  );
}
