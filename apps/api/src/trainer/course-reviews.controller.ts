import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { CourseReviews } from '@hvs/study/authoring';
import { CoursePublicationDto, PublicationWishDto, ReasonDto } from './dto/course-draft.dto.js';
import { CourseProblemsDto } from './dto/course-problems.dto.js';

/** The way of a draft to a version, with a second person. */
@ApiTags('trainer')
@Controller('trainer/courses/:courseId/draft')
@Can('course:review')
@ApiNotFoundResponse({ description: 'course.not-found, course-draft.not-found' })
export class CourseReviewsController {
  constructor(private readonly reviews: CourseReviews) {}

  @Get('problems')
  @ApiOkResponse({ type: CourseProblemsDto })
  async problems(
    @CurrentActor() actor: Actor,
    @Param('courseId', ParseUUIDPipe) courseId: string,
  ): Promise<CourseProblemsDto> {
    return { problems: await this.reviews.problems(courseId, actor) };
  }

  @Post('review-request')
  @Can('course:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiConflictResponse({ description: 'course.shipped' })
  request(@CurrentActor() actor: Actor, @Param('courseId', ParseUUIDPipe) courseId: string): Promise<void> {
    return this.reviews.request(courseId, actor);
  }

  @Post('return')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiConflictResponse({ description: 'course-draft.not-in-review' })
  sendBack(
    @CurrentActor() actor: Actor,
    @Param('courseId', ParseUUIDPipe) courseId: string,
    @Body() { reason }: ReasonDto,
  ): Promise<void> {
    return this.reviews.sendBack(courseId, reason, actor);
  }

  @Post('publication')
  @ApiCreatedResponse({ type: CoursePublicationDto })
  @ApiForbiddenResponse({ description: 'course-draft.second-person' })
  @ApiConflictResponse({ description: 'course-draft.incomplete {count, problems}, .not-in-review' })
  publish(
    @CurrentActor() actor: Actor,
    @Param('courseId', ParseUUIDPipe) courseId: string,
    @Body() wish: PublicationWishDto,
  ): Promise<CoursePublicationDto> {
    return this.reviews.publish(courseId, wish, actor);
  }
}
