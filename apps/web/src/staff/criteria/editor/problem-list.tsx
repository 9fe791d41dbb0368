import { Trans } from '@lingui/react/macro';
import type { CriteriaProblem } from '../../../api/criteria-types.js';
import { controlId } from '../../../ui/field.js';
import { Notice } from '../../../ui/notice.js';
import styles from './editor.module.css';

/** What is wrong with the text as it was last saved; each line leads to its place in the form. */
export function ProblemList({ problems }: { problems: readonly CriteriaProblem[] }) {
  const count = problems.length;
  if (count === 0) return null;
  return (
    <Notice tone="careful">
      <p>
        <Trans>Còn {count} chỗ chưa đúng:</Trans>
      </p>
      <ul role="list" className={styles.problemList}>
        {problems.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <a href={`#${controlId(path)}`} onClick={(event) => goTo(event, path)}>
              {message}
            </a>{' '}
            <code className={styles.path}>{path}</code>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** To the field itself, or to what stands around it. */
function goTo(event: { preventDefault(): void }, path: string): void {
  let at = path;
  while (at && !document.getElementById(controlId(at))) at = at.replace(/(\.[^.[]*|\[\d+\])$|^[^.[]+$/, '');
  const control = at ? document.getElementById(controlId(at)) : null;
  if (!control) return;
  event.preventDefault();
  control.focus();
  control.scrollIntoView({ block: 'center' });
}
