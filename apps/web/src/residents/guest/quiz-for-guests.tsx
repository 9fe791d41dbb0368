import { Trans, useLingui } from '@lingui/react/macro';
import { useCourse } from '../../api/courses.js';
import { inLanguage } from '../../i18n/format.js';
import { ButtonLink } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';

/** Why the quiz is not for guests, and the one thing to do about it. */
export function QuizForGuests({ slug }: { slug: string }) {
  const { t } = useLingui();
  const course = useCourse(slug);
  return (
    <Page
      title={t`Bài kiểm tra`}
      back={{ to: `/khoa-hoc/${slug}`, label: t`Về khóa học` }}
      lead={course.data && inLanguage(course.data.title)}
    >
      <Loaded answer={course}>
        {({ quiz: { questionsPerAttempt, passPercent } }) => (
          <>
            <p>
              <Trans>
                Làm bài kiểm tra thì cần đăng nhập. Giấy chứng nhận ghi tên người làm bài, nên xã phải biết đó là ai.
              </Trans>
            </p>
            <p>
              <Trans>
                Bài có {questionsPerAttempt} câu hỏi. Đúng từ {passPercent}% trở lên là đạt và nhận giấy chứng nhận.
              </Trans>
            </p>
            <p>
              <Trans>Những bài đã học thử trên máy này không mất. Đăng nhập xong, ông bà chuyển sang tên mình.</Trans>
            </p>
            <ButtonLink large to={`/dang-nhap?tiep=${encodeURIComponent(`/khoa-hoc/${slug}`)}`}>
              <Trans>Đăng nhập</Trans>
            </ButtonLink>
          </>
        )}
      </Loaded>
    </Page>
  );
}
