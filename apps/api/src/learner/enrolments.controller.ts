import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiTags,
} from '@nestjs/swagger';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { Enrolments } from '@hvs/study/enrolments';
import { CourseRenewal, Learning } from '@hvs/study/learning';
import { EnrolDto, EnrolmentCardDto, EnrolmentPath } from './dto/enrolment.dto.js';

/** Taking up a course and leaving it. */
@ApiTags('learner')
@Can('own-study:do')
@Controller('learner/enrolments')
export class EnrolmentsController {
  constructor(
    private readonly learning: Learning,
    private readonly renewal: CourseRenewal,
    private readonly enrolments: Enrolments,
  ) {}

  @Post()
  @ApiCreatedResponse({ type: EnrolmentCardDto, description: 'The new enrolment, or the one that was open already' })
  @ApiNotFoundResponse({ description: 'course.not-found' })
  enrol(@CurrentActor() actor: Actor, @Body() { courseId }: EnrolDto): Promise<EnrolmentCardDto> {
    return this.learning.enrol(actor, courseId);
  }

  @Post(':enrolmentId/renewal')
  @ApiCreatedResponse({
    type: EnrolmentCardDto,
    description: 'The enrolment that takes the place of the completed one',
  })
  @ApiNotFoundResponse({ description: "enrolment.not-found, also for another person's" })
  @ApiConflictResponse({ description: 'enrolment.not-renewable, course.retired' })
  async renew(@CurrentActor() actor: Actor, @Param() { enrolmentId }: EnrolmentPath): Promise<EnrolmentCardDto> {
    const { courseId } = await this.renewal.renew(actor, enrolmentId);
    return this.learning.cardOf(actor.personId, courseId);
  }

  @Delete(':enrolmentId')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Left, now or before' })
  @ApiNotFoundResponse({ description: "enrolment.not-found, also for another person's" })
  @ApiConflictResponse({ description: 'enrolment.completed' })
  withdraw(@CurrentActor() actor: Actor, @Param() { enrolmentId }: EnrolmentPath): Promise<void> {
    return this.enrolments.withdraw(actor, enrolmentId);
  }
}
