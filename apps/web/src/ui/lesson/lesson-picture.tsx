import type { Picture } from '@hvs/contracts';
import { PictureOnDemand } from '../picture-on-demand.js';
import { useLessonPlace } from './lesson-place.js';

/** A picture of a lesson. */
export function LessonPicture({ src, description, className }: Picture & { className?: string }) {
  const { mediaUrl } = useLessonPlace();
  return <PictureOnDemand url={mediaUrl(src)} description={description} className={className} />;
}
