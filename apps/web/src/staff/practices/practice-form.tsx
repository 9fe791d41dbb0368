import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/page.js';
import { PracticePlayer } from '../../ui/practice/practice-player.js';
import { HeadFields } from './head-fields.js';
import { withScreen } from './practice-edits.js';
import styles from './practices.module.css';
import { ProblemNotes } from './problem-notes.js';
import { ScreenEditor } from './screen-editor.js';
import { ScreenMap } from './screen-map.js';
import type { PracticeFormProps } from './practice-form-props.js';

/** Builds a practice without code: its head, its screens with their ways, and a try of what there is so far. */
export function PracticeForm(props: PracticeFormProps) {
  const { practice, onChange, problems } = props;
  const [chosen, setChosen] = useState(practice.screens[0]?.key);
  const index = practice.screens.findIndex(({ key }) => key === chosen);
  const screen = practice.screens[index];
  return (
    <div className={styles.form}>
      <HeadFields practice={practice} onChange={onChange} problems={problems} />
      <ScreenMap practice={practice} onChange={onChange} problems={problems} chosen={chosen} onChoose={setChosen} />
      {screen && (
        <ScreenEditor
          key={screen.key}
          {...props}
          screen={screen}
          place={`screens[${index}]`}
          onScreen={(changed) => onChange(withScreen(practice, index, changed))}
        />
      )}
      <TryOut {...props} />
    </div>
  );
}

function TryOut({ practice, problems, mediaUrl }: PracticeFormProps) {
  const [tries, setTries] = useState(0);
  return (
    <Section title={<Trans>Chơi thử</Trans>}>
      {problems.length > 0 ? (
        <Notice tone="careful">
          <p>
            <Trans>Còn {problems.length} chỗ cần sửa:</Trans>
          </p>
          <ProblemNotes problems={problems} />
        </Notice>
      ) : (
        <Notice tone="good">
          <p>
            <Trans>Bài đã đủ và đi được đến kết thúc.</Trans>
          </p>
        </Notice>
      )}
      <div>
        <Button look="secondary" onClick={() => setTries(tries + 1)}>
          {tries === 0 ? <Trans>Chơi thử như người học</Trans> : <Trans>Chơi lại bản mới nhất</Trans>}
        </Button>
      </div>
      {tries > 0 && <PracticePlayer key={tries} practice={practice} mediaUrl={mediaUrl} onFinish={() => undefined} />}
    </Section>
  );
}
