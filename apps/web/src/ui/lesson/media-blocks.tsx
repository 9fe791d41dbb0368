// oxlint-disable jsx-a11y/media-has-caption -- what is said stands in a transcript beside the player; sign language has no sound
import { Trans, useLingui } from '@lingui/react/macro';
import type { AudioForm, Block, SignLanguageForm } from '@hvs/contracts';
import styles from './lesson-blocks.module.css';
import { useLessonPlace } from './lesson-place.js';

/** Nothing of a sound or a film is fetched before it is played: learners pay for their mobile data. */
export function AudioBlock({ block }: { block: Extract<Block, { type: 'audio' }> }) {
  return (
    <figure className={styles.media}>
      <figcaption>{block.title}</figcaption>
      <Player src={block.src} title={block.title} />
      <Transcript text={block.transcript} />
    </figure>
  );
}

export function VideoBlock({ block }: { block: Extract<Block, { type: 'video' }> }) {
  const { mediaUrl } = useLessonPlace();
  return (
    <figure className={styles.media}>
      <figcaption>{block.title}</figcaption>
      <video controls playsInline preload="none" aria-label={block.title}>
        <source src={mediaUrl(block.src)} />
        {block.captions && (
          <track kind="captions" src={mediaUrl(block.captions)} srcLang="vi" label="Tiếng Việt" default />
        )}
      </video>
      <Transcript text={block.transcript} />
    </figure>
  );
}

/** The lesson as somebody reads it: what is said stands under it in full. */
export function AudioReading({ audio }: { audio: AudioForm }) {
  const { t } = useLingui();
  return (
    <div className={styles.text} lang="vi">
      <figure className={styles.media}>
        <figcaption>
          <Trans>Bài đọc bằng giọng người</Trans>
        </figcaption>
        <Player src={audio.src} title={t`Nghe bài học`} />
      </figure>
      <Paragraphs text={audio.transcript} />
    </div>
  );
}

export function SignLanguageFilm({ form }: { form: SignLanguageForm }) {
  const { t } = useLingui();
  const { mediaUrl } = useLessonPlace();
  return (
    <figure className={styles.media}>
      <video controls playsInline preload="none" aria-label={t`Bài học bằng ngôn ngữ ký hiệu`}>
        <source src={mediaUrl(form.src)} />
      </video>
      <figcaption lang="vi">{form.description}</figcaption>
    </figure>
  );
}

function Player({ src, title }: { src: string; title: string }) {
  const { mediaUrl } = useLessonPlace();
  return <audio controls preload="none" src={mediaUrl(src)} aria-label={title} />;
}

function Transcript({ text }: { text: string }) {
  if (text.trim() === '') return null;
  return (
    <details className={styles.more}>
      <summary>
        <Trans>Đọc lời</Trans>
      </summary>
      <Paragraphs text={text} />
    </details>
  );
}

function Paragraphs({ text }: { text: string }) {
  const paragraphs = text.split(/\n+/).filter((paragraph) => paragraph.trim() !== '');
  return (
    <>
      {paragraphs.map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </>
  );
}
