import { Trans } from '@lingui/react/macro';
import type { CaseView } from '../../api/desk-types.js';
import { ButtonLink, Buttons } from '../../ui/button.js';
import { CaseStateMark } from '../cases/case-state.js';
import { CaseSteps } from '../cases/case-steps.js';

/** The person's case on the record page: where it stands, its steps, and the way to work on it. */
export function CaseSummary({ one }: { one: CaseView }) {
  return (
    <>
      <p>
        <CaseStateMark state={one.state} />
      </p>
      <CaseSteps steps={one.steps} />
      <Buttons>
        <ButtonLink look="secondary" to={`/cong-an/ho-so/${one.caseId}`}>
          <Trans>Mở hồ sơ xác nhận</Trans>
        </ButtonLink>
      </Buttons>
    </>
  );
}
