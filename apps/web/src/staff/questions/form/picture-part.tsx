import { Trans, useLingui } from '@lingui/react/macro';
import type { Picture, QuestionOf } from '@hvs/contracts';
import { Button } from '../../../ui/button.js';
import { OptionsPart } from './choice-parts.js';
import { TextAt, WordsAt } from './fields.js';
import { MediaField } from './media-field.js';
import { useFormTools } from './form-tools.js';
import styles from './form.module.css';

/** A picture that belongs to the question; with it, its description must be written. */
export function PicturePart({ picture, set }: { picture?: Picture; set: (picture?: Picture) => void }) {
  const { t } = useLingui();
  const { mediaUrl } = useFormTools();
  if (!picture) {
    return (
      <div>
        <Button look="quiet" onClick={() => set({ src: '', description: '' })}>
          <Trans>Thêm hình vào câu hỏi</Trans>
        </Button>
      </div>
    );
  }
  return (
    <fieldset className={styles.item}>
      <legend>{t`Hình của câu hỏi`}</legend>
      {picture.src !== '' && <img className={styles.thumb} src={mediaUrl(picture.src)} alt={picture.description} />}
      <MediaField
        kind="image"
        path="picture.src"
        label={t`Tệp hình`}
        src={picture.src}
        set={(src) => set({ ...picture, src })}
      />
      <TextAt
        path="picture.description"
        label={t`Hình cho thấy gì`}
        hint={t`Cho người không nhìn thấy hình.`}
        value={picture.description}
        set={(description) => set({ ...picture, description })}
      />
      <div>
        <Button look="quiet" onClick={() => set(undefined)}>
          <Trans>Bỏ hình</Trans>
        </Button>
      </div>
    </fieldset>
  );
}

export function ListenPart({
  question,
  set,
}: {
  question: QuestionOf<'listen'>;
  set: (question: QuestionOf<'listen'>) => void;
}) {
  const { t } = useLingui();
  const { audio } = question;
  return (
    <>
      <MediaField
        kind="audio"
        path="audio.src"
        label={t`Tệp tiếng`}
        src={audio.src}
        set={(src) => set({ ...question, audio: { ...audio, src } })}
      />
      <WordsAt
        path="audio.transcript"
        label={t`Lời của đoạn tiếng`}
        hint={t`Viết đủ từng lời, cho người không nghe được.`}
        value={audio.transcript}
        set={(transcript) => set({ ...question, audio: { ...audio, transcript } })}
      />
      <OptionsPart question={question} set={set} />
    </>
  );
}
