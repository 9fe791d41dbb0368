import type { Permission } from '@hvs/contracts';
import { type Actor, may } from '@hvs/platform/access';
import type { SubmittableKind } from './submittable-kinds.rule.js';

/** What the rule needs to know of a submission. */
interface Submitted {
  kind: SubmittableKind;
  personId: string;
  state: string;
  submittedBy: string;
  submitter: { personId: string };
}

/** The right to check: a checklist may also be signed by another helper or trainer. */
export function permissionToCheck(actor: Actor, kind: SubmittableKind): Permission {
  return kind === 'observed' && !may(actor, 'evidence:check') ? 'evidence:submit' : 'evidence:check';
}

/** The second person is neither the account nor the human being that entered it. */
export function mayBeSecondPerson(actor: Actor, { submittedBy, submitter }: Submitted): boolean {
  return actor.accountId !== submittedBy && actor.personId !== submitter.personId;
}

/** Whether the actor could check this submission now, as far as its jurisdiction reaches. */
export function mayCheckNow(actor: Actor, submission: Submitted): boolean {
  return (
    submission.state === 'waiting' &&
    submission.personId !== actor.personId &&
    mayBeSecondPerson(actor, submission) &&
    may(actor, permissionToCheck(actor, submission.kind))
  );
}
