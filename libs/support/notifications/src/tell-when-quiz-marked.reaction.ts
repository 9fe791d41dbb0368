import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { QuizNotices } from './quiz-notices.js';

@ReactsTo('quiz.marked')
@Injectable()
export class TellWhenQuizMarked implements Reaction<'quiz.marked'> {
  constructor(private readonly notices: QuizNotices) {}

  react = (happened: DomainEvents['quiz.marked']): Promise<void> => this.notices.tellOfMark(happened);
}
