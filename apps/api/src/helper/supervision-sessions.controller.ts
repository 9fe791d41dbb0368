import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { Courses } from '@hvs/study/courses';
import { Supervision } from '@hvs/study/quizzes';
import { AfterQuery, SessionPath } from '../trainer/dto/quiz-paths.dto.js';
import {
  NewSupervisionDto,
  SupervisionChoicesDto,
  SupervisionDetailDto,
  SupervisionPageDto,
} from '../trainer/dto/supervision.dto.js';

/** Sessions on site, where a trainer or helper watches over learners who take a quiz. */
@ApiTags('helper')
@Controller('helper/supervision-sessions')
@Can('quiz:supervise')
export class SupervisionSessionsController {
  constructor(
    private readonly supervision: Supervision,
    private readonly courses: Courses,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: SupervisionPageDto, description: 'Of the jurisdiction, the newest first' })
  list(@CurrentActor() actor: Actor, @Query() { after }: AfterQuery): Promise<SupervisionPageDto> {
    return this.supervision.list(actor, after);
  }

  @Get('choices')
  @ApiOkResponse({ type: SupervisionChoicesDto, description: 'Hamlets and courses that a session may be opened for' })
  async choices(@CurrentActor() actor: Actor): Promise<SupervisionChoicesDto> {
    const [places, courses] = await Promise.all([this.supervision.places(actor), this.courses.all()]);
    return { places, courses: courses.map(({ courseId, title }) => ({ courseId, title: title.vi })) };
  }

  @Post()
  @ApiCreatedResponse({ type: SupervisionDetailDto })
  @ApiBadRequestResponse({ description: 'input.invalid' })
  @ApiNotFoundResponse({ description: 'supervision.unknown-place, course.not-found' })
  @ApiConflictResponse({ description: 'supervision.running-already, supervision.taking-quiz' })
  open(@CurrentActor() actor: Actor, @Body() wanted: NewSupervisionDto): Promise<SupervisionDetailDto> {
    return this.supervision.open(actor, wanted);
  }

  @Get(':sessionId')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: SupervisionDetailDto, description: 'Who joined and how far they are; never an answer' })
  @ApiNotFoundResponse({ description: 'supervision.not-found' })
  session(@CurrentActor() actor: Actor, @Param() { sessionId }: SessionPath): Promise<SupervisionDetailDto> {
    return this.supervision.session(actor, sessionId);
  }

  @Post(':sessionId/end')
  @HttpCode(200)
  @ApiOkResponse({ type: SupervisionDetailDto, description: 'What was open is handed in as it stood' })
  @ApiNotFoundResponse({ description: 'supervision.not-found: also for a session of somebody else' })
  end(@CurrentActor() actor: Actor, @Param() { sessionId }: SessionPath): Promise<SupervisionDetailDto> {
    return this.supervision.close(actor, sessionId);
  }
}
