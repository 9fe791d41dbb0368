import type { PartName, TargetGroup } from '@hvs/contracts';

/** Where a draft stands on its way to a version. */
export const DRAFT_STATES = ['draft', 'in-review', 'returned'] as const;
export type DraftState = (typeof DRAFT_STATES)[number];

/** Where a course stands, as a list of trainers shows it. */
export const COURSE_STATES = ['draft', 'in-review', 'published', 'retired'] as const;
export type CourseState = (typeof COURSE_STATES)[number];

/** A course in the list of trainers. */
export interface CourseListCard {
  courseId: string;
  slug: string;
  title: string;
  state: CourseState;
  hasDraft: boolean;
  /** It comes with the product: everybody's, and nobody's to change. */
  shipped: boolean;
  publishedVersion: number | null;
  updatedAt: Date;
  updatedByName: string | null;
}

/** A page of the list; `nextAfter` is the course to go on after, or null on the last page. */
export interface CourseListPage {
  courses: CourseListCard[];
  nextAfter: string | null;
}

/** One part as it stands now. */
export interface DraftPart {
  part: PartName;
  /** Grows with each change; a change must name the one it was made on. */
  revision: number;
  content: object;
  updatedAt: Date;
  updatedByName: string;
  updatedByMe: boolean;
}

/** A draft with all its parts. */
export interface CourseDraft {
  courseId: string;
  slug: string;
  state: DraftState;
  publishedVersion: number | null;
  returnedReason: string | null;
  /** It waits for review, and the reader wrote none of it. */
  mayPublish: boolean;
  parts: DraftPart[];
}

/** One save of a part. */
export interface PartRevision {
  revision: number;
  updatedAt: Date;
  updatedByName: string;
}

/** A course that is begun. `id` is made by the client, so that asking twice makes one course. */
export interface NewCourse {
  id: string;
  title: string;
  targetGroups: TargetGroup[];
}

/** A published version in the list of all of them. */
export interface PublishedVersion {
  version: number;
  title: string;
  publishedAt: Date;
  publishedByName: string | null;
  /** How many people are enrolled in it now. */
  learners: number;
}
