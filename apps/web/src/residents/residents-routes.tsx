import { Route, Routes } from '../router.js';
import { SignInNeeded } from '../ui/sign-in-needed.js';
import { lazyPage } from '../ui/lazy-page.js';
import { HomeOrWelcome } from './home/home-or-welcome.js';
import { CoursePage, LessonPage, QuizStartPage } from './pages-ahead.js';
import { ResidentsFrame } from './residents-frame.js';

const SignInPage = lazyPage(() => import('./sign-in/sign-in-page.js'), 'SignInPage');
const CoursesPage = lazyPage(() => import('./courses/courses-page.js'), 'CoursesPage');
const PracticesPage = lazyPage(() => import('./practices/practices-page.js'), 'PracticesPage');
const PracticePage = lazyPage(() => import('./practices/practice-page.js'), 'PracticePage');
const AttemptPage = lazyPage(() => import('./quiz/attempt-page.js'), 'AttemptPage');
const CertificatesPage = lazyPage(() => import('./certificates/certificates-page.js'), 'CertificatesPage');
const CertificatePage = lazyPage(() => import('./certificates/certificate-page.js'), 'CertificatePage');
const OfflineCheckPage = lazyPage(() => import('./offline-check/offline-check-page.js'), 'OfflineCheckPage');
const OnDevicePage = lazyPage(() => import('./offline/on-device-page.js'), 'OnDevicePage');
const UniversalizationPage = lazyPage(
  () => import('./universalization/universalization-page.js'),
  'UniversalizationPage',
);
const RecordViewsPage = lazyPage(() => import('./profile/record-views-page.js'), 'RecordViewsPage');
const ObjectionsPage = lazyPage(() => import('./universalization/objections-page.js'), 'ObjectionsPage');
const NoticesPage = lazyPage(() => import('./notices/notices-page.js'), 'NoticesPage');
const ProfilePage = lazyPage(() => import('./profile/profile-page.js'), 'ProfilePage');
const ReviewPage = lazyPage(() => import('./review/review-page.js'), 'ReviewPage');
const HelpPage = lazyPage(() => import('./help/help-page.js'), 'HelpPage');
const NotFoundPage = lazyPage(() => import('../ui/not-found-page.js'), 'NotFoundPage');

/** Every address of the residents' entry. */
export function ResidentsRoutes() {
  return (
    <Routes>
      <Route element={<ResidentsFrame />}>
        <Route index element={<HomeOrWelcome />} />
        <Route path="dang-nhap" element={<SignInPage />} />
        <Route path="khoa-hoc" element={<CoursesPage />} />
        <Route path="giay-chung-nhan/:number" element={<CertificatePage />} />
        <Route path="kiem-tra-ngoai-tuyen" element={<OfflineCheckPage />} />
        <Route element={<SignInNeeded orGuest="at-once" signInPath="/dang-nhap" />}>
          <Route path="khoa-hoc/:slug/bai/:lessonKey" element={<LessonPage />} />
          <Route path="khoa-hoc/:slug" element={<CoursePage />} />
          <Route path="khoa-hoc/:slug/kiem-tra" element={<QuizStartPage />} />
        </Route>
        <Route element={<SignInNeeded orGuest signInPath="/dang-nhap" />}>
          <Route path="khoa-hoc/:slug/thuc-hanh/:practiceKey" element={<PracticePage />} />
          <Route path="nho-giup" element={<HelpPage />} />
          <Route path="tren-may" element={<OnDevicePage />} />
          <Route path="thuc-hanh" element={<PracticesPage />} />
        </Route>
        <Route element={<SignInNeeded signInPath="/dang-nhap" />}>
          <Route path="kiem-tra/:attemptId" element={<AttemptPage />} />
          <Route path="giay-chung-nhan" element={<CertificatesPage />} />
          <Route path="toi-con-thieu-gi" element={<UniversalizationPage />} />
          <Route path="hoi-lai" element={<ObjectionsPage />} />
          <Route path="on-moi-ngay" element={<ReviewPage />} />
          <Route path="tin-bao" element={<NoticesPage />} />
          <Route path="ai-da-xem" element={<RecordViewsPage />} />
          <Route path="ho-so" element={<ProfilePage />} />
        </Route>
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
