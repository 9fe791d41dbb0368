import type { CaseStep } from '../../api/desk-types.js';
import { Moment } from '../../ui/moment.js';
import { CaseStateName } from './case-state.js';
import styles from './cases.module.css';

/** What has happened to a case, in order, with who did it and why. */
export function CaseSteps({ steps }: { steps: readonly CaseStep[] }) {
  return (
    <ol role="list" className={styles.steps}>
      {steps.map((step) => (
        <li key={`${step.at} ${step.state}`}>
          <strong>
            <CaseStateName state={step.state} />
          </strong>{' '}
          <Moment value={step.at} />
          {step.by && <span lang="vi"> · {step.by}</span>}
          {step.reason && <span lang="vi"> · {step.reason}</span>}
        </li>
      ))}
    </ol>
  );
}
