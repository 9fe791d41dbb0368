import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { Button, Buttons } from '../../../ui/button.js';
import { type Choice, type Difference, differencesOf, mergedOf } from './differences.js';
import { DifferenceChoice } from './difference-choice.js';
import type { PartSaving } from './part-saving.js';
import styles from './saving.module.css';
import type { PartEditor } from './use-part.js';

interface ConflictPanelProps<Content extends object> {
  editor: PartEditor<Content>;
  conflict: NonNullable<PartSaving<Content>['conflict']>;
}

/** Two windows or two people wrote the same part: both texts side by side, and a choice for each difference. */
export function ConflictPanel<Content extends object>({ editor, conflict }: ConflictPanelProps<Content>) {
  const { t } = useLingui();
  const { theirs, message } = conflict;
  const { content: mine, saving } = editor;
  const who = theirs.by ?? t`bản trên máy chủ`;
  const differences = differencesOf(
    saving.stored.content as Record<string, unknown>,
    mine as Record<string, unknown>,
    theirs.content as Record<string, unknown>,
  );
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const chosen = withProposals(differences, choices);
  return (
    <section className={styles.panel} aria-labelledby="hai-ban">
      <h2 id="hai-ban" ref={heading} tabIndex={-1}>
        <Trans>Có hai bản của phần này</Trans>
      </h2>
      <p role="alert">
        {message || <Trans>Bản trên máy chủ đã được sửa sau khi chữ này được viết.</Trans>}{' '}
        <Trans>Chưa có gì bị mất. Hãy chọn từng chỗ khác nhau, rồi lưu.</Trans>
      </p>
      {differences.map((difference) => (
        <DifferenceChoice
          key={difference.key}
          difference={difference}
          who={who}
          choice={chosen[difference.key] ?? 'mine'}
          choose={(choice) => setChoices({ ...choices, [difference.key]: choice })}
        />
      ))}
      <Buttons>
        <Button onClick={() => editor.merge(mergedOf(mine, theirs.content, chosen))}>
          <Trans>Lưu theo các lựa chọn trên</Trans>
        </Button>
        <Button look="secondary" onClick={() => editor.merge({ ...mine })}>
          <Trans>Giữ tất cả của tôi</Trans>
        </Button>
        <Button look="secondary" onClick={editor.takeTheirs}>
          <Trans>Lấy tất cả của {who}</Trans>
        </Button>
      </Buttons>
    </section>
  );
}

function withProposals(
  differences: readonly Difference[],
  choices: Readonly<Record<string, Choice>>,
): Record<string, Choice> {
  return Object.fromEntries(differences.map(({ key, proposal }) => [key, choices[key] ?? proposal ?? 'mine'] as const));
}
