import { Trans, useLingui } from '@lingui/react/macro';
import type { LessonDocument, LessonForm } from '@hvs/contracts';
import { useEffect, useState } from 'react';
import { TextField } from '../../../ui/field.js';
import { SaveBar } from '../saving/save-bar.js';
import type { PartEditor } from '../saving/use-part.js';
import { AdvicePanel } from './advice-panel.js';
import { BlockEditor } from './block-editor.js';
import { FormTabs } from './form-tabs.js';
import { goToBlock } from './go-to-block.js';
import { LessonFacts } from './lesson-facts.js';
import styles from './lesson-editor.module.css';
import { AudioFormFields, EasyReadForm, SignLanguageFields } from './other-forms.js';
import { PreviewPanel } from './preview-panel.js';
import { ReadAloudPanel } from './read-aloud-panel.js';

/** One lesson with all its forms, and beside it what to put right, how it looks and how it sounds. */
export function LessonEditor({ editor }: { editor: PartEditor<LessonDocument> }) {
  const { content: lesson, edit } = editor;
  const [form, setForm] = useState<LessonForm>('full');
  const goTo = useGoTo(form, setForm);
  return (
    <>
      <SaveBar editor={editor} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <HeadFields lesson={lesson} edit={edit} />
          <FormTabs lesson={lesson} form={form} choose={setForm} />
          {form === 'full' && (
            <BlockEditor form="full" blocks={lesson.blocks} onChange={(blocks) => edit({ ...lesson, blocks })} />
          )}
          {form === 'easy-read' && <EasyReadForm lesson={lesson} edit={edit} />}
          {form === 'audio' && <AudioFormFields lesson={lesson} edit={edit} />}
          {form === 'sign-language' && <SignLanguageFields lesson={lesson} edit={edit} />}
          <LessonFacts lesson={lesson} edit={edit} />
        </div>
        <Beside lesson={lesson} form={form} goTo={goTo} />
      </div>
    </>
  );
}

/** Opens the form a block stands in, then goes to the block. */
function useGoTo(form: LessonForm, setForm: (form: LessonForm) => void) {
  const [wish, setWish] = useState<{ form: LessonForm; block: number } | null>(null);
  useEffect(() => {
    if (wish && wish.form === form) goToBlock(wish.form, wish.block);
  }, [wish, form]);
  return (next: LessonForm, block: number | undefined): void => {
    setForm(next);
    setWish(block === undefined ? null : { form: next, block });
  };
}

function HeadFields({ lesson, edit }: { lesson: LessonDocument; edit: (lesson: LessonDocument) => void }) {
  const { t } = useLingui();
  return (
    <div className={styles.headFields}>
      <TextField
        name="title"
        label={t`Tên bài`}
        autoComplete="off"
        value={lesson.title}
        onChange={({ target }) => edit({ ...lesson, title: target.value })}
      />
      <TextField
        name="minutes"
        label={t`Số phút học`}
        type="number"
        inputMode="numeric"
        min={1}
        max={240}
        value={lesson.minutes === 0 ? '' : lesson.minutes}
        onChange={({ target }) => edit({ ...lesson, minutes: Math.max(0, Math.round(Number(target.value) || 0)) })}
      />
    </div>
  );
}

type Panel = 'advice' | 'preview' | 'aloud';

interface BesideProps {
  lesson: LessonDocument;
  form: LessonForm;
  goTo: (form: LessonForm, block: number | undefined) => void;
}

function Beside({ lesson, form, goTo }: BesideProps) {
  const { t } = useLingui();
  const [panel, setPanel] = useState<Panel>('advice');
  const panels: [Panel, string][] = [
    ['advice', t`Kiểm tra`],
    ['preview', t`Xem thử`],
    ['aloud', t`Nghe đọc`],
  ];
  return (
    <section className={styles.side} aria-labelledby="ben-canh">
      <h2 id="ben-canh" className="visually-hidden">
        <Trans>Kiểm tra và xem thử</Trans>
      </h2>
      <div role="group" aria-label={t`Hiện bên cạnh`} className={styles.tabs}>
        {panels.map(([each, name]) => (
          <button key={each} type="button" aria-pressed={each === panel} onClick={() => setPanel(each)}>
            {name}
          </button>
        ))}
      </div>
      {panel === 'advice' && <AdvicePanel lesson={lesson} goTo={goTo} />}
      {panel === 'preview' && <PreviewPanel lesson={lesson} form={form} />}
      {panel === 'aloud' && <ReadAloudPanel lesson={lesson} form={form} />}
    </section>
  );
}
