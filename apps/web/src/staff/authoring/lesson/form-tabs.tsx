import { useLingui } from '@lingui/react/macro';
import { LESSON_FORMS, type LessonDocument, type LessonForm } from '@hvs/contracts';
import { Sign } from '../../../ui/sign.js';
import styles from './lesson-editor.module.css';

/** The forms of a lesson in the words of its writer. */
export function useFormNames(): Record<LessonForm, string> {
  const { t } = useLingui();
  return {
    full: t`Bản đầy đủ`,
    'easy-read': t`Bản dễ hiểu`,
    audio: t`Bản nghe`,
    'sign-language': t`Ngôn ngữ ký hiệu`,
  };
}

interface FormTabsProps {
  lesson: LessonDocument;
  form: LessonForm;
  choose: (form: LessonForm) => void;
}

/** Which form of the lesson is written; those that are there already bear a sign. */
export function FormTabs({ lesson, form, choose }: FormTabsProps) {
  const { t } = useLingui();
  const names = useFormNames();
  const has: Record<LessonForm, boolean> = {
    full: lesson.blocks.length > 0,
    'easy-read': lesson.easyRead !== undefined,
    audio: lesson.audio !== undefined,
    'sign-language': lesson.signLanguage !== undefined,
  };
  return (
    <div role="group" aria-label={t`Bản đang viết`} className={styles.tabs}>
      {LESSON_FORMS.map((each) => (
        <button key={each} type="button" aria-pressed={each === form} onClick={() => choose(each)}>
          {has[each] && <Sign name="check" />} {names[each]}
        </button>
      ))}
    </div>
  );
}
