import { Trans, useLingui } from '@lingui/react/macro';
import type { LessonDocument } from '@hvs/contracts';
import { Button, Buttons } from '../../../ui/button.js';
import { TextAreaField } from '../../../ui/field.js';
import { MediaField } from '../blocks/media-field.js';
import { Transcript } from '../blocks/sound-forms.js';
import { BlockEditor } from './block-editor.js';
import { withIds } from './segments.js';
import { newBlockId } from './new-block.js';

interface FormProps {
  lesson: LessonDocument;
  edit: (lesson: LessonDocument) => void;
}

function without(lesson: LessonDocument, form: 'easyRead' | 'audio' | 'signLanguage'): LessonDocument {
  const { [form]: _, ...rest } = lesson;
  return rest;
}

/** Short sentences with pictures; begun empty or with a copy of the full text to be shortened. */
export function EasyReadForm({ lesson, edit }: FormProps) {
  const copy = withIds(
    lesson.blocks.map((block) => ({ ...block, id: undefined })),
    newBlockId,
  );
  if (!lesson.easyRead) {
    return (
      <>
        <p>
          <Trans>
            Bản dễ hiểu dành cho người đọc chậm, người cao tuổi, người khuyết tật trí tuệ. Mỗi câu dưới 12 chữ, có hình
            đi cùng.
          </Trans>
        </p>
        <Buttons>
          <Button onClick={() => edit({ ...lesson, easyRead: [] })}>
            <Trans>Viết bản dễ hiểu</Trans>
          </Button>
          {copy.length > 0 && (
            <Button look="secondary" onClick={() => edit({ ...lesson, easyRead: copy })}>
              <Trans>Chép bản đầy đủ sang để rút gọn</Trans>
            </Button>
          )}
        </Buttons>
      </>
    );
  }
  return (
    <>
      <BlockEditor form="easy-read" blocks={lesson.easyRead} onChange={(easyRead) => edit({ ...lesson, easyRead })} />
      <RemoveForm remove={() => edit(without(lesson, 'easyRead'))} isEmpty={lesson.easyRead.length === 0} />
    </>
  );
}

export function AudioFormFields({ lesson, edit }: FormProps) {
  const { t } = useLingui();
  const { audio } = lesson;
  if (!audio) {
    return (
      <>
        <p>
          <Trans>
            Bản nghe là bài do một người đọc và ghi âm lại. Người không nhìn được hay ngại đọc sẽ dùng bản này.
          </Trans>
        </p>
        <Buttons>
          <Button onClick={() => edit({ ...lesson, audio: { src: '', transcript: '' } })}>
            <Trans>Thêm bản nghe</Trans>
          </Button>
        </Buttons>
      </>
    );
  }
  return (
    <>
      <MediaField
        name="audio.src"
        kind="audio"
        label={t`Tệp ghi âm`}
        src={audio.src}
        onPick={({ src }) => edit({ ...lesson, audio: { ...audio, src } })}
      />
      <Transcript
        name="audio"
        text={audio.transcript}
        change={(transcript) => edit({ ...lesson, audio: { ...audio, transcript } })}
      />
      <RemoveForm remove={() => edit(without(lesson, 'audio'))} isEmpty={audio.src === '' && audio.transcript === ''} />
    </>
  );
}

export function SignLanguageFields({ lesson, edit }: FormProps) {
  const { t } = useLingui();
  const { signLanguage } = lesson;
  if (!signLanguage) {
    return (
      <>
        <p>
          <Trans>Phim ngôn ngữ ký hiệu dành cho người điếc. Hãy nhờ người thông thạo ngôn ngữ ký hiệu thực hiện.</Trans>
        </p>
        <Buttons>
          <Button onClick={() => edit({ ...lesson, signLanguage: { src: '', description: '' } })}>
            <Trans>Thêm phim ngôn ngữ ký hiệu</Trans>
          </Button>
        </Buttons>
      </>
    );
  }
  const { src, description } = signLanguage;
  return (
    <>
      <MediaField
        name="signLanguage.src"
        kind="video"
        label={t`Tệp phim`}
        src={src}
        onPick={(media) => edit({ ...lesson, signLanguage: { src: media.src, description } })}
      />
      <TextAreaField
        name="signLanguage.description"
        label={t`Phim cho thấy gì, dài bao lâu`}
        rows={2}
        value={description}
        onChange={({ target }) => edit({ ...lesson, signLanguage: { src, description: target.value } })}
      />
      <RemoveForm remove={() => edit(without(lesson, 'signLanguage'))} isEmpty={src === '' && description === ''} />
    </>
  );
}

/** What was written comes back from the history; only an empty form goes without a word about it. */
function RemoveForm({ remove, isEmpty }: { remove: () => void; isEmpty: boolean }) {
  return (
    <details>
      <summary>
        <Trans>Bỏ bản này…</Trans>
      </summary>
      {!isEmpty && (
        <p>
          <Trans>Bài sẽ không còn bản này. Muốn lấy lại thì mở lịch sử của bài.</Trans>
        </p>
      )}
      <Button look="secondary" onClick={remove}>
        <Trans>Bỏ bản này</Trans>
      </Button>
    </details>
  );
}
