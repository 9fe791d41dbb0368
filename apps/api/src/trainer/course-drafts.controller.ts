import { Body, Controller, Get, Param, ParseIntPipe, ParseUUIDPipe, Put, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiBody,
  ApiConflictResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { CourseDrafts } from '@hvs/study/authoring';
import { BoundedContentPipe } from './bounded-content.pipe.js';
import {
  CourseDraftDto,
  FormerContentDto,
  HistoryQueryDto,
  PartChangeDto,
  PartHistoryDto,
  SavedPartDto,
} from './dto/course-draft.dto.js';

/** A course in the making: its parts, each saved on its own, and what they held before. */
@ApiTags('trainer')
@Controller('trainer/courses/:courseId/draft')
@Can('course:review')
@ApiNotFoundResponse({ description: 'course.not-found, course-draft.not-found, .no-such-part, .no-such-revision' })
export class CourseDraftsController {
  constructor(private readonly drafts: CourseDrafts) {}

  @Get()
  @ApiOkResponse({ type: CourseDraftDto })
  show(@CurrentActor() actor: Actor, @Param('courseId', ParseUUIDPipe) courseId: string): Promise<CourseDraftDto> {
    return this.drafts.find(courseId, actor);
  }

  @Put('parts/:part')
  @Can('course:write')
  @ApiBody({ type: PartChangeDto })
  @ApiOkResponse({ type: SavedPartDto })
  @ApiBadRequestResponse({ description: 'course-draft.malformed {path, problem}, input.invalid' })
  @ApiConflictResponse({
    description: 'course-draft.changed-meanwhile {changedBy, changedAt, revision}, .in-review; course.shipped',
  })
  save(
    @CurrentActor() actor: Actor,
    @Param('courseId', ParseUUIDPipe) courseId: string,
    @Param('part') part: string,
    @Body(new BoundedContentPipe(PartChangeDto)) body: object,
  ): Promise<SavedPartDto> {
    return this.drafts.save(courseId, part, body as PartChangeDto, actor);
  }

  @Get('parts/:part/history')
  @ApiOkResponse({ type: PartHistoryDto })
  async history(
    @CurrentActor() actor: Actor,
    @Param('courseId', ParseUUIDPipe) courseId: string,
    @Param('part') part: string,
    @Query() { before }: HistoryQueryDto,
  ): Promise<PartHistoryDto> {
    return { revisions: await this.drafts.history(courseId, part, actor, before) };
  }

  @Get('parts/:part/history/:revision')
  @ApiOkResponse({ type: FormerContentDto })
  async revision(
    @CurrentActor() actor: Actor,
    @Param('courseId', ParseUUIDPipe) courseId: string,
    @Param('part') part: string,
    @Param('revision', ParseIntPipe) revision: number,
  ): Promise<FormerContentDto> {
    return { content: await this.drafts.revision(courseId, part, revision, actor) };
  }
}
