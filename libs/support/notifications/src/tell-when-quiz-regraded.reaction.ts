import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { QuizNotices } from './quiz-notices.js';

@ReactsTo('quiz.regraded')
@Injectable()
export class TellWhenQuizRegraded implements Reaction<'quiz.regraded'> {
  constructor(private readonly notices: QuizNotices) {}

  react = (happened: DomainEvents['quiz.regraded']): Promise<void> => this.notices.tellOfRegrade(happened);
}
