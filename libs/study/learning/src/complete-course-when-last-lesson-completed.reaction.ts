import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { CourseCompletion } from './course-completion.js';

/** The quiz asks for all lessons first, but an event may be worked off late: the order must not matter. */
@ReactsTo('lesson.completed')
@Injectable()
export class CompleteCourseWhenLastLessonCompleted implements Reaction<'lesson.completed'> {
  constructor(private readonly completion: CourseCompletion) {}

  react = (done: DomainEvents['lesson.completed']): Promise<void> => this.completion.completeIfDone(done.enrolmentId);
}
