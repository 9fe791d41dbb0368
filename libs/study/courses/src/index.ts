export { BoundedCache } from './bounded-cache.js';
export {
  checksumOf,
  ContentError,
  type ContentProblem,
  type CourseFiles,
  filesInMemory,
  formatProblem,
  readContent,
  readCourseFiles,
  readCourseFolder,
  readLooseLesson,
  writeCourseFolder,
} from './content/index.js';
export { type CourseCard, courseCardOf, type CourseVersion } from './course.view.js';
export { CourseMedia, type MediaFile } from './course-media.js';
export { CoursesModule } from './courses.module.js';
export { Courses, type Publication, type Publisher } from './courses.service.js';
