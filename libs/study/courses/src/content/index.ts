export { ContentError, formatProblem } from './content-problem.js';
export type { ContentProblem } from './content-problem.js';
export { checksumOf } from './course-checksum.js';
export { type CourseFiles, filesInMemory } from './course-files.js';
export { readLooseLesson } from './loose-lesson.js';
export { readContent, readCourseFiles, readCourseFolder } from './read-course-folder.js';
export { writeCourseFolder } from './write-course-folder.js';
