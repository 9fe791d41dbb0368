export { AuthoringModule } from './authoring.module.js';
export { CourseBeginnings } from './course-beginnings.js';
export {
  COURSE_STATES,
  type CourseDraft,
  type CourseListCard,
  type CourseListPage,
  type CourseState,
  DRAFT_STATES,
  type DraftPart,
  type DraftState,
  type NewCourse,
  type PartRevision,
  type PublishedVersion,
} from './course-draft.view.js';
export { CourseCopies } from './course-copies.js';
export { CourseDrafts, type PartChange } from './course-drafts.service.js';
export { CourseLife } from './course-life.js';
export { CourseList, type CourseWish } from './course-list.js';
export type { CoursePublication } from './course-release.js';
export { CourseReviews } from './course-reviews.js';
export { CourseReach } from './course-reach.js';
export { CourseTakingBack } from './course-taking-back.js';
