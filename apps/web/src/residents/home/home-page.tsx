import { Trans, useLingui } from '@lingui/react/macro';
import { useLearnerHome } from '../../api/home.js';
import type { EnrolmentCard, LearnerHome } from '../../api/types.js';
import { Link } from '../../router.js';
import { CardItem, CardList } from '../../ui/card.js';
import { Page, PageSkeleton, Section } from '../../ui/page.js';
import { Trouble } from '../../ui/notice.js';
import { NewNotices } from '../notices/new-notices.js';
import { EnrolmentState } from '../courses/course-list.js';
import listStyles from '../courses/course-list.module.css';
import { HomeUniversalization } from './home-universalization.js';
import { NextStepCard } from './next-step-card.js';

/** Who I am, what comes next, my courses, what is still missing. */
export function HomePage() {
  const { t } = useLingui();
  const home = useLearnerHome();
  if (home.isPending) return <PageSkeleton />;
  if (home.isError) {
    return (
      <Page title={t`Trang chủ`}>
        <Trouble error={home.error} retry={() => void home.refetch()} />
      </Page>
    );
  }
  return <HomeContent home={home.data} />;
}

function HomeContent({ home }: { home: LearnerHome }) {
  const { t } = useLingui();
  const { fullName, hamletName } = home.person;
  return (
    <Page title={t`Chào ${fullName}`} lead={<Trans>Thôn {hamletName}</Trans>}>
      <NewNotices />
      <NextStepCard step={home.nextStep} />
      {home.reviewsDue > 0 && <ReviewOffer count={home.reviewsDue} />}
      {home.enrolments.length > 0 && (
        <Section title={<Trans>Khóa học của tôi</Trans>}>
          <OwnCourses enrolments={home.enrolments} />
        </Section>
      )}
      <Section title={<Trans>Tôi còn thiếu gì</Trans>}>
        <HomeUniversalization universalization={home.universalization} />
      </Section>
    </Page>
  );
}

function ReviewOffer({ count }: { count: number }) {
  return (
    <p>
      <Trans>Có {count} câu đang chờ ôn lại, chỉ mất hai, ba phút.</Trans>{' '}
      <Link to="/on-moi-ngay">
        <Trans>Ôn mỗi ngày</Trans>
      </Link>
    </p>
  );
}

function OwnCourses({ enrolments }: { enrolments: readonly EnrolmentCard[] }) {
  return (
    <CardList>
      {enrolments.map((enrolment) => (
        <CardItem key={enrolment.enrolmentId}>
          <h3>
            <Link className={listStyles.title} to={`/khoa-hoc/${enrolment.courseSlug}`}>
              <span lang="vi">{enrolment.courseTitle}</span>
            </Link>
          </h3>
          <EnrolmentState enrolment={enrolment} />
        </CardItem>
      ))}
    </CardList>
  );
}
