import { Module } from '@nestjs/common';
import { AuditModule } from '@hvs/foundation/audit';
import { EvidenceModule } from '@hvs/foundation/evidence';
import { UnitsModule } from '@hvs/foundation/units';
import { CoursesModule } from '@hvs/study/courses';
import { AnswerTaking } from './answer-taking.js';
import { AttemptClosing } from './attempt-closing.js';
import { AttemptOutcome } from './attempt-outcome.js';
import { AttemptStart } from './attempt-start.js';
import { Attempts } from './attempts.js';
import { QuestionCountingWorkerModule } from './counting/question-counting.worker-module.js';
import { QuizExtensions } from './extensions/quiz-extensions.service.js';
import { QuizMarking } from './marking/quiz-marking.service.js';
import { PaperEntry } from './prints/paper-entry.service.js';
import { PaperFixing } from './prints/paper-fixing.js';
import { PrintRows } from './prints/print-rows.js';
import { PrintedPapers } from './prints/printed-papers.js';
import { QuizPrints } from './prints/quiz-prints.service.js';
import { QuizStandings } from './quiz-standings.service.js';
import { Quizzes } from './quizzes.service.js';
import { Reach } from './reach.js';
import { ApplyRegrade } from './regrade/apply-regrade.job.js';
import { QuizRegrades } from './regrade/quiz-regrades.service.js';
import { RegradeApplying } from './regrade/regrade-applying.js';
import { RegradeRows } from './regrade/regrade-rows.js';
import { SessionCodes } from './supervision/session-codes.js';
import { SessionRows } from './supervision/session-rows.js';
import { Supervision } from './supervision/supervision.service.js';

const FACADES = [
  Quizzes,
  QuizStandings,
  Supervision,
  QuizExtensions,
  QuizMarking,
  QuizPrints,
  PaperEntry,
  QuizRegrades,
];

@Module({
  imports: [AuditModule, EvidenceModule, UnitsModule, CoursesModule],
  providers: [
    ...FACADES,
    Attempts,
    AttemptStart,
    AttemptClosing,
    AttemptOutcome,
    AnswerTaking,
    Reach,
    SessionCodes,
    SessionRows,
    PrintRows,
    PrintedPapers,
    PaperFixing,
    RegradeRows,
    RegradeApplying,
  ],
  exports: [...FACADES, RegradeApplying],
})
export class QuizzesModule {}

/** What this domain does in the worker. */
@Module({ imports: [QuizzesModule, QuestionCountingWorkerModule], providers: [ApplyRegrade], exports: [QuizzesModule] })
export class QuizzesWorkerModule {}
