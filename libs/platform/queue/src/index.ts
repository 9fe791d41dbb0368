export { HandlesJob, type JobHandler, jobHandledBy } from './job-handler.js';
export { Jobs } from './jobs.js';
export { type LaneQueue, type LaneWorker, type LaneWorkerWishes, openLane, workLane } from './lane-queue.js';
export type { QueuedWork } from './queued-work.js';
export { QueueModule } from './queue.module.js';
export { migrateQueueSchema } from './queue-schema.js';
