import { useLingui } from '@lingui/react/macro';
import { usePractice } from '../../api/practices.js';
import { useParams } from '../../router.js';
import { courseMediaUrl } from '../../ui/lesson/lesson-place.js';
import { Page, Section } from '../../ui/page.js';
import { useGuestPlace } from '../guest/use-guest.js';
import { CoursePractice } from '../../ui/practice/course-practice.js';

/** One practice by itself, as it is reached from the list. */
export function PracticePage() {
  const { t } = useLingui();
  const { slug = '', practiceKey = '' } = useParams();
  const guest = useGuestPlace();
  const page = usePractice(slug, practiceKey);
  return (
    <Page
      title={page.data?.practice.title ?? t`Bài thực hành`}
      titleLang="vi"
      back={{ to: '/thuc-hanh', label: t`Về các bài thực hành` }}
    >
      <Section title={t`Màn hình tập`}>
        <CoursePractice
          slug={slug}
          practiceKey={practiceKey}
          mediaUrl={(src) => courseMediaUrl(slug, src)}
          guest={guest}
        />
      </Section>
    </Page>
  );
}
