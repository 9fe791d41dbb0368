import { Module } from '@nestjs/common';
import { CoursesModule } from '@hvs/study/courses';
import { QuestionsModule } from '@hvs/study/questions';
import {
  CountQuestionsWhenQuizFailed,
  CountQuestionsWhenQuizPassed,
  PaperCounting,
} from './count-questions-when-quiz-submitted.reaction.js';
import { SubmittedPapers } from './submitted-papers.js';

/** What the worker does for the figures of questions. */
@Module({
  imports: [CoursesModule, QuestionsModule],
  providers: [SubmittedPapers, PaperCounting, CountQuestionsWhenQuizPassed, CountQuestionsWhenQuizFailed],
})
export class QuestionCountingWorkerModule {}
