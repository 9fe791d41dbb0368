import { Trans, useLingui } from '@lingui/react/macro';
import type { PracticePart, PracticeScreen } from '@hvs/contracts';
import { Button } from '../../ui/button.js';
import { SelectField, TextAreaField, TextField } from '../../ui/field.js';
import { Section } from '../../ui/page.js';
import { addPart, moved, withoutPart, withPart } from './practice-edits.js';
import { PartEditor } from './part-editor.js';
import { PictureEditor } from './picture-editor.js';
import styles from './practices.module.css';
import { ProblemNotes, useProblemText } from './problem-notes.js';
import type { ScreenEditorProps } from './practice-form-props.js';

/** One screen: what it is called, its help, its picture and its parts. */
export function ScreenEditor(props: ScreenEditorProps) {
  const { screen, place, problems, onScreen } = props;
  const own = problems.filter(({ field }) => field === place || field === `${place}.parts`);
  return (
    <Section
      title={
        <>
          <Trans>Màn hình:</Trans> <span lang="vi">{screen.title}</span>
        </>
      }
    >
      <ProblemNotes problems={own} />
      <ScreenFields {...props} />
      <PictureEditor {...props} />
      <h3>
        <Trans>Các phần của màn hình</Trans>
      </h3>
      <ol className={styles.parts}>
        {screen.parts.map((part, index) => (
          <li key={part.key}>
            <PartEditor
              {...props}
              part={part}
              partPlace={`${place}.parts[${index}]`}
              onPart={(changed) => onScreen(withPart(screen, index, changed))}
              onRemove={() => onScreen(withoutPart(screen, index))}
              onMove={(by) => onScreen({ ...screen, parts: moved(screen.parts, index, by) })}
            />
          </li>
        ))}
      </ol>
      <AddPart onAdd={(kind) => onScreen(addPart(screen, kind))} hasPicture={screen.picture !== undefined} />
    </Section>
  );
}

function ScreenFields({ screen, place, problems, onScreen }: ScreenEditorProps) {
  const { t } = useLingui();
  const problem = useProblemText(problems);
  const set = (changes: Partial<PracticeScreen>): void => onScreen({ ...screen, ...changes });
  return (
    <>
      <TextField
        name="man-ten"
        label={t`Tên màn hình`}
        value={screen.title}
        error={problem(`${place}.title`)}
        onChange={(event) => set({ title: event.target.value })}
      />
      <TextAreaField
        name="man-tro-giup"
        label={t`Lời đọc hướng dẫn`}
        hint={t`Máy đọc lên khi người học bấm Nghe hướng dẫn.`}
        value={screen.spokenHelp}
        error={problem(`${place}.spokenHelp`)}
        onChange={(event) => set({ spokenHelp: event.target.value })}
      />
      <TextField
        name="man-goi-y"
        label={t`Gợi ý`}
        value={screen.hint}
        error={problem(`${place}.hint`)}
        onChange={(event) => set({ hint: event.target.value })}
      />
      <SelectField
        name="man-kieu"
        label={t`Trông giống`}
        value={screen.look ?? 'page'}
        onChange={(event) => set({ look: event.target.value as PracticeScreen['look'] })}
      >
        <option value="page">{t`Trang của ứng dụng`}</option>
        <option value="chat">{t`Hộp tin nhắn`}</option>
        <option value="call">{t`Cuộc gọi`}</option>
      </SelectField>
      <SelectField
        name="man-ket-thuc"
        label={t`Màn hình này`}
        value={screen.ending ?? ''}
        onChange={(event) => set({ ending: (event.target.value || undefined) as PracticeScreen['ending'] })}
      >
        <option value="">{t`còn đi tiếp`}</option>
        <option value="done">{t`kết thúc tốt: việc đã xong`}</option>
        <option value="harmed">{t`kết thúc xấu: kẻ gian đã lừa được`}</option>
      </SelectField>
    </>
  );
}

interface AddPartProps {
  hasPicture: boolean;
  onAdd: (kind: PracticePart['kind']) => void;
}

function AddPart({ onAdd, hasPicture }: AddPartProps) {
  return (
    <div className={styles.deeds}>
      <Button look="secondary" onClick={() => onAdd('text')}>
        <Trans>Thêm chữ</Trans>
      </Button>
      <Button look="secondary" onClick={() => onAdd('field')}>
        <Trans>Thêm ô nhập</Trans>
      </Button>
      <Button look="secondary" onClick={() => onAdd('button')}>
        <Trans>Thêm nút bấm</Trans>
      </Button>
      {hasPicture && (
        <Button look="secondary" onClick={() => onAdd('hotspot')}>
          <Trans>Thêm vùng bấm trên hình</Trans>
        </Button>
      )}
    </div>
  );
}
