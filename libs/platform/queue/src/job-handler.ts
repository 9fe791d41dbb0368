import 'reflect-metadata';
import type { JobName, JobPayloads } from '@hvs/contracts';

/** Does one kind of job. It may run twice (a worker can die after the work), so it must be harmless to repeat. */
export interface JobHandler<N extends JobName> {
  handle: (payload: JobPayloads[N]) => Promise<void>;
  /**
   * Does several at once, where that is cheaper than one by one. When it throws, each is done by `handle`, so that one
   * which cannot be done does not hold the others.
   */
  handleMany?: (payloads: readonly JobPayloads[N][]) => Promise<void>;
  /** Milliseconds that a request waits before it is handed over, so that what comes meanwhile is one run. None without. */
  gatherMs?: number;
}

const KEY = 'hvs:handles-job';

type HandlerClass<N extends JobName> = new (...args: never[]) => JobHandler<N>;

/** Binds a handler to its job. */
export function HandlesJob<N extends JobName>(job: N) {
  return (target: HandlerClass<N>): void => {
    Reflect.defineMetadata(KEY, job, target);
  };
}

/** The job that `target` handles, or nothing. */
export function jobHandledBy(target: object): JobName | undefined {
  return Reflect.getMetadata(KEY, target) as JobName | undefined;
}
