import type { PartName } from '@hvs/contracts';

/** Bodies of the routes for courses in the making. Instants are ISO strings; names are as people read them. */
export const COURSE_STATES = ['draft', 'in-review', 'published', 'retired'] as const;
export type CourseState = (typeof COURSE_STATES)[number];

export interface AuthoredCourse {
  courseId: string;
  slug: string;
  title: string;
  state: CourseState;
  hasDraft: boolean;
  /** It comes with the product: everybody's, and nobody's to change. */
  shipped: boolean;
  publishedVersion: number | null;
  updatedAt: string;
  updatedByName: string | null;
}

export interface AuthoredCoursePage {
  courses: AuthoredCourse[];
  /** The course to go on after; null on the last page. */
  nextAfter: string | null;
}

export interface DraftPart {
  part: PartName;
  revision: number;
  content: object;
  updatedAt: string;
  updatedByName: string;
  updatedByMe: boolean;
}

export interface CourseDraft {
  courseId: string;
  slug: string;
  state: 'draft' | 'in-review' | 'returned';
  publishedVersion: number | null;
  returnedReason: string | null;
  /** It waits for review, and the reader wrote none of it. */
  mayPublish: boolean;
  /** Parts of lessons that were taken out of the course stand here as well. */
  parts: DraftPart[];
}

export interface PartRevision {
  revision: number;
  updatedAt: string;
  updatedByName: string;
}

/** Something an author should put right; a refusal keeps the course from being published. */
export interface DraftProblem {
  part: PartName;
  /** Path inside the part, e.g. `blocks[3].description`. */
  field: string;
  severity: 'refusal' | 'advice';
  vi: string;
  en: string;
}

export interface CourseVersionRow {
  version: number;
  title: string;
  publishedAt: string;
  publishedByName: string | null;
  /** How many people are enrolled in it now. */
  learners: number;
}
