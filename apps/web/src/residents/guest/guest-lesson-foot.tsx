import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useCourse } from '../../api/courses.js';
import type { LessonPage } from '../../api/types.js';
import { Button } from '../../ui/button.js';
import { Announcement, Notice } from '../../ui/notice.js';
import styles from '../lesson/lesson-foot.module.css';
import { Neighbours, NextLink } from '../lesson/lesson-ways.js';
import { SignInToKeep } from './sign-in-to-keep.js';
import { useGuestReading } from './use-guest.js';

/** The end of a lesson for a guest: that it was read is kept on the device, and the way on is the same as for everybody. */
export function GuestLessonFoot({ lesson }: { lesson: LessonPage }) {
  const course = useCourse(lesson.courseSlug);
  const { read, keep } = useGuestReading(lesson, course.data?.id);
  const [isLost, setIsLost] = useState(false);
  return (
    <div className={styles.foot}>
      <Announcement>
        {read && (
          <Notice tone="good">
            <p>
              <Trans>Ông bà đã học xong bài này. Đã giữ trên máy.</Trans>
            </p>
          </Notice>
        )}
        {isLost && (
          <Notice tone="careful">
            <p>
              <Trans>Máy này không giữ được bài đã học. Hãy đăng nhập để bài được ghi lại.</Trans>
            </p>
          </Notice>
        )}
      </Announcement>
      {!read && !isLost && course.data && (
        <Button large onClick={() => setIsLost(!keep())}>
          <Trans>Tôi đã học xong bài này</Trans>
        </Button>
      )}
      {(read || isLost) && <NextLink lesson={lesson} quizReady />}
      {read && <SignInToKeep returnTo={`/khoa-hoc/${lesson.courseSlug}/bai/${lesson.key}`} />}
      <Neighbours lesson={lesson} />
    </div>
  );
}
