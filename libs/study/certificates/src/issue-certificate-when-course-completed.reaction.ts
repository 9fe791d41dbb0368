import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { Certificates } from './certificates.service.js';

@ReactsTo('course.completed')
@Injectable()
export class IssueCertificateWhenCourseCompleted implements Reaction<'course.completed'> {
  constructor(private readonly certificates: Certificates) {}

  react = (completion: DomainEvents['course.completed']): Promise<void> => this.certificates.issue(completion);
}
