import type { Picture } from '@hvs/contracts';
import styles from './question.module.css';

/** The picture that belongs to a question, with its description for those who do not see it. */
export function QuestionPicture({ picture, mediaUrl }: { picture: Picture; mediaUrl: (src: string) => string }) {
  return <img className={styles.picture} src={mediaUrl(picture.src)} alt={picture.description} />;
}
