import type { EnrolmentFact } from '@hvs/contracts';
import type { Actor, Assistant } from '@hvs/platform/access';
import type { EnrolmentEntity } from './enrolment.entity.js';

/** What a study deed must know of whoever acts: the person studies for themselves, alone or with a helper beside them. */
export type Learner = Pick<Actor, 'accountId' | 'personId' | 'communeId' | 'hamletId' | 'assistedBy'>;

/** Who a deed is written to in the trail: the helper who held the phone, else the person. */
export const doerOf = ({
  accountId,
  personId,
  assistedBy,
}: Pick<Learner, 'accountId' | 'personId' | 'assistedBy'>): Assistant => assistedBy ?? { accountId, personId };

/** An enrolment that is not withdrawn. Commune and hamlet are those at the time of enrolling. */
export interface Enrolment {
  enrolmentId: string;
  personId: string;
  communeId: string;
  hamletId: string;
  courseId: string;
  courseVersionId: string;
  openedAt: Date;
  completedAt: Date | null;
}

export function enrolmentOf(row: EnrolmentEntity): Enrolment {
  const { id, personId, communeId, hamletId, courseId, courseVersionId, openedAt, completedAt } = row;
  return { enrolmentId: id, personId, communeId, hamletId, courseId, courseVersionId, openedAt, completedAt };
}

/** The part of an enrolment that events carry. */
export function enrolmentFactOf(enrolment: EnrolmentFact): EnrolmentFact {
  const { enrolmentId, personId, hamletId, courseId, courseVersionId } = enrolment;
  return { enrolmentId, personId, hamletId, courseId, courseVersionId };
}
