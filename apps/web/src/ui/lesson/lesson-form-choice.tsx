import { useLingui } from '@lingui/react/macro';
import type { LessonDocument, LessonForm } from '@hvs/contracts';
import { useState } from 'react';
import { useSettings } from '../settings/settings.js';
import { useDeviceValue } from '../use-device-value.js';
import styles from './lesson-blocks.module.css';

/** What of a lesson decides the ways in which it can be taken. */
export type LessonForms = Pick<LessonDocument, 'blocks' | 'easyRead' | 'audio' | 'signLanguage'>;

const KEPT_FORM = 'hvs.lesson-form';

/** The ways this lesson can be taken, the full text first. */
export function formsOf({ easyRead, audio, signLanguage }: LessonForms): LessonForm[] {
  const forms: LessonForm[] = ['full'];
  if (easyRead && easyRead.length > 0) forms.push('easy-read');
  if (audio) forms.push('audio');
  if (signLanguage) forms.push('sign-language');
  return forms;
}

/**
 * The way a person likes best is remembered on the device; where a lesson lacks it, the full text stands in. Who wants
 * easy-read everywhere gets it also when that wish comes from the account after the page.
 */
export function useLessonForm(lesson: LessonForms): [LessonForm, (form: LessonForm) => void] {
  const { easyRead } = useSettings();
  const [wish, setWish] = useState<string>();
  const kept = useDeviceValue(readKept, () => null);
  const form = formsOf(lesson).find((each) => each === (wish ?? (easyRead ? 'easy-read' : kept))) ?? 'full';
  return [
    form,
    (next) => {
      setWish(next);
      keep(next);
    },
  ];
}

function readKept(): string | null {
  try {
    return localStorage.getItem(KEPT_FORM);
  } catch {
    return null;
  }
}

function keep(form: LessonForm): void {
  try {
    localStorage.setItem(KEPT_FORM, form);
  } catch {
    // Without storage the choice holds for this page.
  }
}

interface LessonFormChoiceProps {
  forms: readonly LessonForm[];
  form: LessonForm;
  choose: (form: LessonForm) => void;
}

/** Offered only where there is something to choose. Finishing the lesson in any form finishes it. */
export function LessonFormChoice({ forms, form, choose }: LessonFormChoiceProps) {
  const { t } = useLingui();
  const names: Record<LessonForm, string> = {
    full: t`Đọc đầy đủ`,
    'easy-read': t`Đọc dễ hiểu`,
    audio: t`Nghe`,
    'sign-language': t`Ngôn ngữ ký hiệu`,
  };
  if (forms.length < 2) return null;
  return (
    <fieldset className={`${styles.forms} no-print`}>
      <legend>{t`Chọn cách học hợp với mình`}</legend>
      {forms.map((each) => (
        <label key={each}>
          <input type="radio" name="cach-hoc" checked={each === form} onChange={() => choose(each)} />
          <span>{names[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}
