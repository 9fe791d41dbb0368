import { Trans, useLingui } from '@lingui/react/macro';
import { adviceOnLesson, type LanguageAdvice, type LessonDocument, type LessonForm, lessonPart } from '@hvs/contracts';
import { useDeferredValue, useMemo } from 'react';
import { useDraftProblems } from '../../../api/authoring.js';
import { inLanguage } from '../../../i18n/format.js';
import { Notice } from '../../../ui/notice.js';
import { useDraftHere } from '../course-context.js';
import { placeOfField } from './place-of-field.js';
import styles from './lesson-editor.module.css';
import { useFormNames } from './form-tabs.js';

interface AdvicePanelProps {
  lesson: LessonDocument;
  goTo: (form: LessonForm, block: number | undefined) => void;
}

/** What to put right, as one writes: what keeps the course from being published first, then advice. */
export function AdvicePanel({ lesson, goTo }: AdvicePanelProps) {
  const shown = useDeferredValue(lesson);
  const advice = useMemo(() => adviceOnLesson(shown), [shown]);
  const { courseId } = useDraftHere();
  const problems = useDraftProblems(courseId);
  const refusals = (problems.data?.problems ?? []).filter(
    ({ part, severity }) => part === lessonPart(lesson.key) && severity === 'refusal',
  );
  const count = advice.length;
  return (
    <>
      {refusals.length > 0 && (
        <>
          <p>
            <strong>
              <Trans>Phải sửa trước khi phát hành</Trans>
            </strong>
          </p>
          <ul role="list" className={styles.advice}>
            {refusals.map((problem) => {
              const { form, block } = placeOfField(problem.field);
              return (
                <li key={problem.field + problem.vi}>
                  <button type="button" className={styles.refusal} onClick={() => goTo(form, block)}>
                    {inLanguage(problem)}
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
      {count === 0 ? (
        <Notice tone="good">
          <p>
            <Trans>Không có lời khuyên nào. Bài này dễ đọc.</Trans>
          </p>
        </Notice>
      ) : (
        <p>
          <Trans>{count} lời khuyên để bài dễ đọc hơn. Bấm vào để đến chỗ đó.</Trans>
        </p>
      )}
      <ul role="list" className={styles.advice}>
        {advice.map((each, index) => (
          <li key={index}>
            <AdviceItem advice={each} goTo={goTo} />
          </li>
        ))}
      </ul>
    </>
  );
}

function AdviceItem({ advice, goTo }: { advice: LanguageAdvice; goTo: AdvicePanelProps['goTo'] }) {
  const { t } = useLingui();
  const formNames = useFormNames();
  const { form, block, words } = advice;
  const formName = formNames[form];
  return (
    <button type="button" onClick={() => goTo(form, block)}>
      <span>{inLanguage(advice)}</span>
      <em>
        {form === 'full' ? '' : t`${formName}: `}
        {words === '' ? '' : `«${words}»`}
      </em>
    </button>
  );
}
