import { Module } from '@nestjs/common';
import { AuditModule } from '@hvs/foundation/audit';
import { UnitsModule } from '@hvs/foundation/units';
import { QuestionBank } from './question-bank.service.js';
import { QuestionLists } from './question-lists.service.js';
import { QuestionRows } from './question-rows.js';
import { QuestionStatistics } from './question-statistics.service.js';
import { QuestionWriting } from './question-writing.js';

@Module({
  imports: [AuditModule, UnitsModule],
  providers: [QuestionBank, QuestionLists, QuestionRows, QuestionStatistics, QuestionWriting],
  exports: [QuestionBank, QuestionLists, QuestionStatistics],
})
export class QuestionsModule {}
