import { useLingui } from '@lingui/react/macro';
import { TARGET_GROUPS, type TargetGroup } from '@hvs/contracts';
import { controlId } from '../../../ui/field.js';
import { useTargetGroupName } from '../../../ui/names.js';
import styles from './course.module.css';

interface GroupChoiceProps {
  groups: readonly TargetGroup[];
  choose: (groups: TargetGroup[]) => void;
  error?: string | undefined;
}

/** Whom a course is for; nobody is kept out by it. */
export function GroupChoice({ groups, choose, error }: GroupChoiceProps) {
  const { t } = useLingui();
  const nameOf = useTargetGroupName();
  const errorId = `${controlId('targetGroups')}-loi`;
  return (
    <fieldset className={styles.choices} aria-describedby={error ? errorId : undefined}>
      <legend>{t`Dành cho ai`}</legend>
      {error && (
        <p id={errorId} className={styles.error}>
          {error}
        </p>
      )}
      {TARGET_GROUPS.map((group, index) => (
        <label key={group}>
          <input
            type="checkbox"
            id={index === 0 ? controlId('targetGroups') : undefined}
            checked={groups.includes(group)}
            onChange={({ target }) =>
              choose(TARGET_GROUPS.filter((each) => (each === group ? target.checked : groups.includes(each))))
            }
          />
          <span>{nameOf(group)}</span>
        </label>
      ))}
    </fieldset>
  );
}
