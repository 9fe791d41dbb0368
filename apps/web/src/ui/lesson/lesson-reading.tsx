import type { LessonForm } from '@hvs/contracts';
import { LessonBlocks } from './lesson-blocks.js';
import type { LessonForms } from './lesson-form-choice.js';
import { type LessonPlace, LessonPlaceContext } from './lesson-place.js';
import { AudioReading, SignLanguageFilm } from './media-blocks.js';

interface LessonReadingProps {
  place: LessonPlace;
  lesson: LessonForms;
  form: LessonForm;
}

/** A lesson in one of its forms. */
export function LessonReading({ place, lesson, form }: LessonReadingProps) {
  return (
    <LessonPlaceContext value={place}>
      {form === 'full' && <LessonBlocks place={place} blocks={lesson.blocks} />}
      {form === 'easy-read' && <LessonBlocks place={place} blocks={lesson.easyRead ?? []} />}
      {form === 'audio' && lesson.audio && <AudioReading audio={lesson.audio} />}
      {form === 'sign-language' && lesson.signLanguage && <SignLanguageFilm form={lesson.signLanguage} />}
    </LessonPlaceContext>
  );
}
