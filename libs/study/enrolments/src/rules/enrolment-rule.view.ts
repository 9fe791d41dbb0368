import type { TargetGroup } from '@hvs/contracts';

/** Everybody of a unit who is in the group, and in the office where one is named, takes the course. */
export interface EnrolmentRuleView {
  ruleId: string;
  unitId: string;
  unitName: string;
  courseId: string;
  courseTitle: string;
  targetGroup: TargetGroup | null;
  organisationName: string | null;
  createdAt: Date;
  ended: boolean;
  /** People whom it has enrolled so far. */
  enrolled: number;
}

export interface NewEnrolmentRule {
  /** Made by the client, so that a retry makes no second rule. */
  id: string;
  unitId: string;
  courseId: string;
  targetGroup: TargetGroup | null;
  organisationId: string | null;
}
