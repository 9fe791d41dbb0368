import { Trans, useLingui } from '@lingui/react/macro';
import type { LessonDocument, LessonForm, Practice } from '@hvs/contracts';
import { useDeferredValue } from 'react';
import { lessonPlaceIn } from '../../../ui/lesson/lesson-place.js';
import { LessonReading } from '../../../ui/lesson/lesson-reading.js';
import { useDraftHere } from '../course-context.js';
import { useFormNames } from './form-tabs.js';
import styles from './lesson-editor.module.css';

/** The lesson as a learner sees it on a phone of 360 pixels, drawn by the very same code. */
export function PreviewPanel({ lesson, form }: { lesson: LessonDocument; form: LessonForm }) {
  const { t } = useLingui();
  const { slug, parts } = useDraftHere();
  const practices = parts.flatMap(({ part, content }) => (part.startsWith('practice:') ? [content as Practice] : []));
  const names = useFormNames();
  const shown = useDeferredValue(lesson);
  const formName = names[form];
  const { minutes } = shown;
  return (
    <>
      <p>
        <Trans>{formName}, như người học thấy trên điện thoại.</Trans>
      </p>
      <div className={styles.phone}>
        <div className={styles.screen} role="region" aria-label={t`Xem thử bài học`} tabIndex={0}>
          <p className={styles.screenTitle}>{shown.title || t`(chưa có tên bài)`}</p>
          <p>
            <Trans>{minutes} phút</Trans>
          </p>
          <LessonReading place={{ ...lessonPlaceIn(slug, true), practices }} lesson={shown} form={form} />
        </div>
      </div>
    </>
  );
}
