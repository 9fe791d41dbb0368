import { Trans, useLingui } from '@lingui/react/macro';
import type { Practice, PracticeProblem, PracticeScreen } from '@hvs/contracts';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { SelectField } from '../../ui/field.js';
import { Section } from '../../ui/page.js';
import { addScreen, duplicateScreen, moved, removeScreen, waysFrom } from './practice-edits.js';
import styles from './practices.module.css';
import { ProblemNotes, problemsAt } from './problem-notes.js';
import { SCREEN_TEMPLATES, type ScreenTemplate } from './screen-templates.js';
import { useTemplateName } from './use-template-name.js';

interface ScreenMapProps {
  practice: Practice;
  onChange: (practice: Practice) => void;
  problems: readonly PracticeProblem[];
  chosen: string | undefined;
  onChoose: (key: string) => void;
}

/** All screens in their order, each with where it leads: the map of the ways. */
export function ScreenMap(props: ScreenMapProps) {
  const { practice, onChange, onChoose, problems } = props;
  const add = (template: ScreenTemplate): void => {
    const changed = addScreen(practice, template);
    onChange(changed);
    onChoose(changed.screens.at(-1)?.key ?? '');
  };
  const own = problems.filter(({ field }) => field === 'screens' || field === 'start');
  return (
    <Section title={<Trans>Các màn hình và đường đi</Trans>}>
      <ProblemNotes problems={own} />
      <ol className={styles.map}>
        {practice.screens.map((screen, index) => (
          <ScreenRow key={screen.key} {...props} screen={screen} index={index} />
        ))}
      </ol>
      <AddScreen onAdd={add} />
    </Section>
  );
}

function ScreenRow(props: ScreenMapProps & { screen: PracticeScreen; index: number }) {
  const { practice, problems, chosen, screen, index } = props;
  const ways = waysFrom(practice, screen);
  const count = problemsAt(problems, `screens[${index}]`).length;
  return (
    <li className={screen.key === chosen ? styles.chosen : undefined} aria-current={screen.key === chosen || undefined}>
      <p lang="vi">
        <strong>
          {index + 1}. {screen.title}
        </strong>
      </p>
      <p className={styles.small}>
        {screen.key === practice.start && <Trans>Màn hình mở đầu. </Trans>}
        {screen.ending === 'done' && <Trans>Kết thúc tốt. </Trans>}
        {screen.ending === 'harmed' && <Trans>Kết thúc xấu. </Trans>}
        {ways.length > 0 && <Trans>Dẫn đến: {ways.join(' · ')}. </Trans>}
        {count > 0 && <strong>{<Trans>Cần sửa: {count} chỗ.</Trans>}</strong>}
      </p>
      <RowDeeds {...props} />
    </li>
  );
}

function RowDeeds(props: ScreenMapProps & { screen: PracticeScreen; index: number }) {
  const { t } = useLingui();
  const { practice, onChange, onChoose, screen, index } = props;
  const place = (by: 1 | -1) => (): void => onChange({ ...practice, screens: moved(practice.screens, index, by) });
  return (
    <div className={styles.deeds}>
      <Button look="secondary" onClick={() => onChoose(screen.key)}>
        <Trans>Sửa màn hình</Trans>
      </Button>
      <Button
        look="quiet"
        aria-label={t`Nhân đôi ${screen.title}`}
        onClick={() => onChange(duplicateScreen(practice, index))}
      >
        <Trans>Nhân đôi</Trans>
      </Button>
      <Button look="quiet" aria-label={t`Đưa ${screen.title} lên`} onClick={place(-1)}>
        <Trans>Lên</Trans>
      </Button>
      <Button look="quiet" aria-label={t`Đưa ${screen.title} xuống`} onClick={place(1)}>
        <Trans>Xuống</Trans>
      </Button>
      {screen.key !== practice.start && (
        <Button look="quiet" onClick={() => onChange({ ...practice, start: screen.key })}>
          <Trans>Đặt làm mở đầu</Trans>
        </Button>
      )}
      <Button
        look="quiet"
        aria-label={t`Bỏ màn hình ${screen.title}`}
        onClick={() => onChange(removeScreen(practice, index))}
      >
        <Trans>Bỏ màn hình</Trans>
      </Button>
    </div>
  );
}

function AddScreen({ onAdd }: { onAdd: (template: ScreenTemplate) => void }) {
  const { t } = useLingui();
  const nameOf = useTemplateName();
  const [template, setTemplate] = useState<ScreenTemplate>('picture');
  return (
    <div className={styles.add}>
      <SelectField
        name="mau-man-hinh"
        label={t`Thêm màn hình theo mẫu`}
        value={template}
        onChange={(event) => setTemplate(event.target.value as ScreenTemplate)}
      >
        {SCREEN_TEMPLATES.map((each) => (
          <option key={each} value={each}>
            {nameOf(each)}
          </option>
        ))}
      </SelectField>
      <Button look="secondary" onClick={() => onAdd(template)}>
        <Trans>Thêm màn hình</Trans>
      </Button>
    </div>
  );
}
