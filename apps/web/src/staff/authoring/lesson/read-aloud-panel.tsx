import { Trans } from '@lingui/react/macro';
import { type LessonDocument, type LessonForm, piecesOfBlock, sentencesOf } from '@hvs/contracts';
import { useEffect, useMemo, useRef } from 'react';
import { Button, Buttons } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { useReadAloud } from '../../../ui/read-aloud/use-read-aloud.js';
import styles from './lesson-editor.module.css';

interface ReadAloudPanelProps {
  lesson: LessonDocument;
  form: LessonForm;
}

function sentencesIn({ blocks, easyRead, audio }: LessonDocument, form: LessonForm): string[] {
  if (form === 'audio') return sentencesOf(audio?.transcript ?? '');
  const read = form === 'easy-read' ? (easyRead ?? []) : blocks;
  return read.flatMap((block) => piecesOfBlock(block).flatMap(({ text }) => sentencesOf(text)));
}

/** How the lesson sounds when a phone reads it: the sentence that is read is marked. */
export function ReadAloudPanel({ lesson, form }: ReadAloudPanelProps) {
  const sentences = useMemo(() => sentencesIn(lesson, form), [lesson, form]);
  const { voice, isReading, at, read, pause } = useReadAloud(sentences);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (isReading) list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [isReading, at]);
  if (sentences.length === 0) {
    return (
      <p>
        <Trans>Bài chưa có chữ để đọc.</Trans>
      </p>
    );
  }
  return (
    <>
      {voice === 'none' ? (
        <Notice tone="careful">
          <p>
            <Trans>
              Máy này không có giọng đọc tiếng Việt nên không nghe thử được. Người học dùng điện thoại có giọng tiếng
              Việt vẫn nghe được. Chắc chắn nhất là ghi âm một bản nghe.
            </Trans>
          </p>
        </Notice>
      ) : (
        <Buttons>
          {isReading ? (
            <Button onClick={pause}>
              <Trans>Tạm dừng</Trans>
            </Button>
          ) : (
            <Button pending={voice === 'asking'} onClick={() => read(at)}>
              {at === 0 ? <Trans>Đọc thành tiếng</Trans> : <Trans>Đọc tiếp</Trans>}
            </Button>
          )}
          <Button look="secondary" pending={voice === 'asking'} onClick={() => read(0)}>
            <Trans>Đọc từ đầu</Trans>
          </Button>
        </Buttons>
      )}
      <ol ref={list} role="list" lang="vi" className={styles.reading}>
        {sentences.map((sentence, index) => (
          <li key={index} aria-current={isReading && index === at ? 'true' : undefined}>
            {sentence}
          </li>
        ))}
      </ol>
    </>
  );
}
