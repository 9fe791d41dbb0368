import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { QuestionStatistics } from '@hvs/study/questions';
import { SubmittedPapers } from './submitted-papers.js';

/** Takes what became of bank questions on one paper into their figures; the same attempt counts once. */
@Injectable()
export class PaperCounting {
  constructor(
    private readonly papers: SubmittedPapers,
    private readonly statistics: QuestionStatistics,
  ) {}

  async count({ personId, attemptId }: { personId: string; attemptId: string }): Promise<void> {
    const paper = await this.papers.find(personId, attemptId);
    if (paper) await this.statistics.count(paper);
  }
}

@ReactsTo('quiz.passed')
@Injectable()
export class CountQuestionsWhenQuizPassed implements Reaction<'quiz.passed'> {
  constructor(private readonly counting: PaperCounting) {}

  react = (passed: DomainEvents['quiz.passed']): Promise<void> => this.counting.count(passed);
}

@ReactsTo('quiz.failed')
@Injectable()
export class CountQuestionsWhenQuizFailed implements Reaction<'quiz.failed'> {
  constructor(private readonly counting: PaperCounting) {}

  react = (failed: DomainEvents['quiz.failed']): Promise<void> => this.counting.count(failed);
}
