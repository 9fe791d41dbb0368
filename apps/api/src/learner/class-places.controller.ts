import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { StudyClasses } from '@hvs/study/enrolments';
import { ClassPlaceDto, OpenClassesDto, OpenClassesQueryDto } from './dto/class-place.dto.js';

/** Classes a learner may join near home, and the waiting list when they are full. */
@ApiTags('learner')
@Controller('learner/classes')
export class ClassPlacesController {
  constructor(private readonly classes: StudyClasses) {}

  @Get()
  @Can('own-study:read')
  @ApiOkResponse({ type: OpenClassesDto })
  async list(@CurrentActor() actor: Actor, @Query() { courseId }: OpenClassesQueryDto): Promise<OpenClassesDto> {
    return { classes: await this.classes.openFor(actor, courseId) };
  }

  @Post(':classId/place')
  @HttpCode(200)
  @Can('own-study:do')
  @ApiOkResponse({ type: ClassPlaceDto, description: 'A place, or a turn on the waiting list' })
  @ApiNotFoundResponse({ description: 'study-class.not-found: also of another commune' })
  @ApiConflictResponse({ description: 'study-class.closed' })
  async join(@CurrentActor() actor: Actor, @Param('classId', ParseUUIDPipe) classId: string): Promise<ClassPlaceDto> {
    const { waiting } = await this.classes.join(actor, classId);
    return { waiting: waiting.length > 0 };
  }

  @Delete(':classId/place')
  @HttpCode(204)
  @Can('own-study:do')
  @ApiNoContentResponse({ description: 'Off the waiting list, now or before' })
  leave(@CurrentActor() actor: Actor, @Param('classId', ParseUUIDPipe) classId: string): Promise<void> {
    return this.classes.leaveWaiting(actor, classId);
  }
}
