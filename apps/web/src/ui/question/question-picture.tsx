import type { Picture } from '@hvs/contracts';
import { PictureOnDemand } from '../picture-on-demand.js';
import styles from './question.module.css';

/** The picture that belongs to a question, with its description for those who do not see it. */
export function QuestionPicture({ picture, mediaUrl }: { picture: Picture; mediaUrl: (src: string) => string }) {
  return <PictureOnDemand className={styles.picture} url={mediaUrl(picture.src)} description={picture.description} />;
}
