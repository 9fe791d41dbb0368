import { Controller, Get, Param } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { QuizStandings } from '@hvs/study/quizzes';
import { QuizPath, QuizStandingDto } from './dto/quiz-standing.dto.js';

/** Where a learner stands with the quiz of a course, before it begins. */
@ApiTags('learner')
@Controller('learner/quizzes')
export class QuizzesController {
  constructor(private readonly standings: QuizStandings) {}

  @Get(':slug')
  @Can('own-study:read')
  @ApiOkResponse({ type: QuizStandingDto })
  @ApiNotFoundResponse({ description: 'course.not-found, enrolment.not-found' })
  standing(@CurrentActor() actor: Actor, @Param() { slug }: QuizPath): Promise<QuizStandingDto> {
    return this.standings.of(actor.personId, slug);
  }
}
