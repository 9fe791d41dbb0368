/**
 * Work that is done by the queue, declared once: job name → payload. The first segment names the domain that
 * handles it. Requests with the same key wait as one job: a person touched ten times in a second is checked once.
 */
export interface JobPayloads {
  'people.import-register': { importId: string };
  /** Makes a picture of each page of a PDF. */
  'files.render-pages': { fileId: string };
  'interchange.run-import': { importId: string };
  'evidence.seal': { day: string };
  'learning.move-learners': { courseVersionId: string };
  'notifications.tell-of-course-version': { courseVersionId: string };
  'universalization.check-person': { personId: string };
  /** Several runners share a pass; `runner` tells their requests apart. */
  'universalization.check-everyone': { passId: string; runner: number };
  'universalization.preview-criteria': { previewId: string };
  'confirmation.exchange': { submissionId: string };
  'confirmation.follow-pass': { passId: string };
  'confirmation.read-answer-file': { answerFileId: string };
  'confirmation.reconcile': { reconciliationId: string };
  'enrolments.enrol-batch': { batchId: string };
  'quizzes.apply-regrade': { regradeId: string };
  'statistics.recount-hamlet': { hamletId: string };
  'notifications.tell-after-pass': { passId: string };
}

export type JobName = keyof JobPayloads;

/** The queue a job waits in. Bulk work never stands in front of a person who is waiting, nor does a slow partner. */
export type Lane = 'reactions' | 'checks' | 'outward' | 'bulk';

export const LANE_OF_JOB: Record<JobName, Lane> = {
  'people.import-register': 'bulk',
  'files.render-pages': 'bulk',
  'interchange.run-import': 'bulk',
  'evidence.seal': 'bulk',
  'learning.move-learners': 'bulk',
  'notifications.tell-of-course-version': 'bulk',
  'universalization.check-person': 'checks',
  'universalization.check-everyone': 'bulk',
  'universalization.preview-criteria': 'bulk',
  'confirmation.exchange': 'outward',
  'confirmation.follow-pass': 'bulk',
  'confirmation.read-answer-file': 'bulk',
  'confirmation.reconcile': 'outward',
  'enrolments.enrol-batch': 'bulk',
  'quizzes.apply-regrade': 'bulk',
  'statistics.recount-hamlet': 'bulk',
  'notifications.tell-after-pass': 'bulk',
};
