import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { type EventName, type JobName, LANE_OF_JOB } from '@hvs/contracts';
import { type Reaction, reactionOf } from '@hvs/platform/outbox';
import { type JobHandler, jobHandledBy } from '@hvs/platform/queue';

interface BoundReaction {
  name: string;
  event: EventName;
  reaction: Reaction<EventName>;
}

/**
 * All reactions and job handlers of the modules that this process imports. Refuses to start when a
 * declared job has no handler or two, or when two reactions bear one name.
 */
@Injectable()
export class HandlerRegistry implements OnModuleInit {
  private readonly reactions = new Map<string, BoundReaction>();
  private readonly handlers = new Map<JobName, JobHandler<JobName>>();

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    const problems: string[] = [];
    const seen = new Set<unknown>();
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (!instance || typeof metatype !== 'function' || seen.has(instance)) continue;
      seen.add(instance);
      this.bind(metatype, instance, problems);
    }
    for (const job of Object.keys(LANE_OF_JOB) as JobName[]) {
      if (!this.handlers.has(job)) problems.push(`job ${job} is declared but has no handler`);
    }
    if (problems.length > 0) throw new Error(`The worker cannot start:\n${problems.map((p) => `  - ${p}`).join('\n')}`);
  }

  /** Names of the reactions to an event. */
  reactionsTo(event: string): string[] {
    return [...this.reactions.values()].filter((bound) => bound.event === event).map(({ name }) => name);
  }

  reaction(name: string): Reaction<EventName> | undefined {
    return this.reactions.get(name)?.reaction;
  }

  handler(job: string): JobHandler<JobName> | undefined {
    return this.handlers.get(job as JobName);
  }

  /** How long requests of each job wait to be one run, in milliseconds; jobs that wait for nothing are not named. */
  gathering(): { job: JobName; ms: number }[] {
    return [...this.handlers].flatMap(([job, { gatherMs }]) => (gatherMs ? [{ job, ms: gatherMs }] : []));
  }

  private bind(metatype: object, instance: unknown, problems: string[]): void {
    const reaction = reactionOf(metatype);
    if (reaction) {
      if (this.reactions.has(reaction.name)) problems.push(`two reactions are called ${reaction.name}`);
      this.reactions.set(reaction.name, { ...reaction, reaction: instance as Reaction<EventName> });
    }
    const job = jobHandledBy(metatype);
    if (job) {
      if (this.handlers.has(job)) problems.push(`job ${job} has two handlers`);
      this.handlers.set(job, instance as JobHandler<JobName>);
    }
  }
}
