import { Module } from '@nestjs/common';
import { AuditModule } from '@hvs/foundation/audit';
import { Files, FilesModule } from '@hvs/foundation/files';
import { UnitsModule } from '@hvs/foundation/units';
import { AuthoringModule } from '@hvs/study/authoring';
import { CoursesModule } from '@hvs/study/courses';
import { QuestionBank, QuestionsModule } from '@hvs/study/questions';
import { ContentExports } from './exports/content-exports.service.js';
import { FILE_TARGET, QUESTION_TARGET } from './import-targets.js';
import { ContentImportRows } from './imports/content-import-rows.js';
import { ContentImports } from './imports/content-imports.service.js';
import { EnterCourse } from './imports/enter-course.js';
import { EnterQuestions } from './imports/enter-questions.js';
import { ImportTakingBack } from './imports/import-taking-back.js';
import { RunImport } from './imports/run-import.job.js';

const TARGETS = [
  { provide: QUESTION_TARGET, useExisting: QuestionBank },
  { provide: FILE_TARGET, useExisting: Files },
];

/** Courses and questions in and out, in the formats of others. */
@Module({
  imports: [AuditModule, UnitsModule, AuthoringModule, CoursesModule, QuestionsModule, FilesModule],
  providers: [...TARGETS, ContentImportRows, ContentImports, ImportTakingBack, ContentExports],
  exports: [...TARGETS, ContentImportRows, ContentImports, ImportTakingBack, ContentExports],
})
export class InterchangeModule {}

/** The same with what the worker does. */
@Module({
  imports: [InterchangeModule, AuditModule, AuthoringModule],
  providers: [EnterQuestions, EnterCourse, RunImport],
})
export class InterchangeWorkerModule {}
