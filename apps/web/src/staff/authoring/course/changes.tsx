import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { differencesOf } from '../saving/differences.js';
import { Side } from '../saving/difference-choice.js';
import styles from '../saving/saving.module.css';
import { useFieldName } from '../field-names.js';

interface ChangesProps {
  before: object;
  after: object;
  beforeName: ReactNode;
  afterName: ReactNode;
}

/** Where two versions of a part differ, side by side. */
export function Changes({ before, after, beforeName, afterName }: ChangesProps) {
  const fieldName = useFieldName();
  const differences = differencesOf({}, before as Record<string, unknown>, after as Record<string, unknown>);
  if (differences.length === 0) {
    return (
      <p>
        <Trans>Hai bản giống hệt nhau.</Trans>
      </p>
    );
  }
  return differences.map(({ key, field, mine, theirs, areBlocks }) => (
    <fieldset key={key} className={styles.difference}>
      <legend>{fieldName(field)}</legend>
      <div className={styles.sides}>
        <Side title={beforeName} value={mine} areBlocks={areBlocks} isChosen={false} />
        <Side title={afterName} value={theirs} areBlocks={areBlocks} isChosen />
      </div>
    </fieldset>
  ));
}
