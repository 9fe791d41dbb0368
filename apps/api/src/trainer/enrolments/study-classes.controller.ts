import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { StudyClasses } from '@hvs/study/enrolments';
import { AfterQueryDto } from '../dto/enrolment-desk.dto.js';
import { NewStudyClassDto, StudyClassChangeDto, StudyClassDto, StudyClassesDto } from '../dto/study-class.dto.js';

/** Classes of a course, with their places and waiting lists. */
@ApiTags('trainer')
@Controller('trainer/classes')
@Can('enrolment:manage')
export class StudyClassesController {
  constructor(private readonly classes: StudyClasses) {}

  @Get()
  @ApiOkResponse({ type: StudyClassesDto })
  list(@CurrentActor() actor: Actor, @Query() { after }: AfterQueryDto): Promise<StudyClassesDto> {
    return this.classes.list(actor, after ?? null);
  }

  @Post()
  @ApiCreatedResponse({ type: StudyClassDto, description: 'The same id again gives the same class' })
  @ApiBadRequestResponse({ description: 'input.invalid' })
  @ApiForbiddenResponse({ description: 'access.not-allowed: the unit is not within reach' })
  @ApiNotFoundResponse({ description: 'course.not-found' })
  open(@CurrentActor() actor: Actor, @Body() made: NewStudyClassDto): Promise<StudyClassDto> {
    return this.classes.open(actor, made);
  }

  @Get(':classId')
  @ApiOkResponse({ type: StudyClassDto })
  @ApiNotFoundResponse({ description: 'study-class.not-found' })
  show(@CurrentActor() actor: Actor, @Param('classId', ParseUUIDPipe) classId: string): Promise<StudyClassDto> {
    return this.classes.find(actor, classId);
  }

  @Put(':classId')
  @ApiOkResponse({ type: StudyClassDto, description: 'More places go at once to those who wait' })
  @ApiBadRequestResponse({ description: 'input.invalid' })
  @ApiNotFoundResponse({ description: 'study-class.not-found' })
  @ApiConflictResponse({ description: 'study-class.capacity-too-small' })
  change(
    @CurrentActor() actor: Actor,
    @Param('classId', ParseUUIDPipe) classId: string,
    @Body() change: StudyClassChangeDto,
  ): Promise<StudyClassDto> {
    return this.classes.change(actor, classId, change);
  }
}
