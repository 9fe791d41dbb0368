import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { CourseCompletion } from './course-completion.js';

@ReactsTo('quiz.passed')
@Injectable()
export class CompleteCourseWhenQuizPassed implements Reaction<'quiz.passed'> {
  constructor(private readonly completion: CourseCompletion) {}

  react = (passed: DomainEvents['quiz.passed']): Promise<void> => this.completion.completeIfDone(passed.enrolmentId);
}
