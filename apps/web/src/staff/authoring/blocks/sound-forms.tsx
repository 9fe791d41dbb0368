import { useLingui } from '@lingui/react/macro';
import { TextAreaField, TextField } from '../../../ui/field.js';
import type { BlockFormProps } from './block-form-props.js';
import { MediaField } from './media-field.js';

export function AudioForm({ block, onChange, name }: BlockFormProps<'audio'>) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        name={`${name}.title`}
        label={t`Tên bài nghe`}
        value={block.title}
        onChange={({ target }) => onChange({ ...block, title: target.value })}
      />
      <MediaField
        name={`${name}.src`}
        kind="audio"
        label={t`Tệp âm thanh`}
        src={block.src}
        onPick={({ src }) => onChange({ ...block, src })}
      />
      <Transcript name={name} text={block.transcript} change={(transcript) => onChange({ ...block, transcript })} />
    </>
  );
}

export function VideoForm({ block, onChange, name }: BlockFormProps<'video'>) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        name={`${name}.title`}
        label={t`Tên phim`}
        value={block.title}
        onChange={({ target }) => onChange({ ...block, title: target.value })}
      />
      <MediaField
        name={`${name}.src`}
        kind="video"
        label={t`Tệp phim`}
        src={block.src}
        onPick={({ src }) => onChange({ ...block, src })}
      />
      <MediaField
        name={`${name}.captions`}
        kind="captions"
        label={t`Tệp phụ đề (WebVTT)`}
        src={block.captions}
        onPick={({ src }) => onChange({ ...block, captions: src })}
      />
      <Transcript name={name} text={block.transcript} change={(transcript) => onChange({ ...block, transcript })} />
    </>
  );
}

interface TranscriptProps {
  name: string;
  text: string;
  change: (text: string) => void;
}

export function Transcript({ name, text, change }: TranscriptProps) {
  const { t } = useLingui();
  return (
    <TextAreaField
      name={`${name}.transcript`}
      label={t`Lời viết ra`}
      hint={t`Người không nghe được sẽ đọc lời này. Mỗi đoạn một dòng.`}
      rows={5}
      value={text}
      onChange={({ target }) => change(target.value)}
    />
  );
}
