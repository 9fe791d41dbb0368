import { Controller, Get, Param } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { Practices } from '@hvs/study/practices';
import { PracticeCountsDto, PracticeCountsPath } from './dto/practice-counts.dto.js';

/** How the practices of a course go, without a name: which are tried, and which end badly. */
@ApiTags('trainer')
@Can('course:write')
@Controller('trainer/courses/:courseId/practices')
export class PracticeCountsController {
  constructor(private readonly practices: Practices) {}

  @Get()
  @ApiOkResponse({ type: PracticeCountsDto })
  @ApiNotFoundResponse({ description: 'course.not-found' })
  async counts(@CurrentActor() actor: Actor, @Param() { courseId }: PracticeCountsPath): Promise<PracticeCountsDto> {
    return { practices: await this.practices.countsOf(actor, courseId) };
  }
}
