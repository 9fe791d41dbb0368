export { ContentError, formatProblem } from './content-problem.js';
export type { ContentProblem } from './content-problem.js';
export { checksumOf } from './course-checksum.js';
export { readContent, readCourseFolder } from './read-course-folder.js';
