import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { DecisionOutcome } from '@hvs/contracts';
import type { NextStepKind } from '@hvs/study/learning';
import { EnrolmentCardDto } from './enrolment.dto.js';

/** Whose home page it is. */
export class HomePersonDto {
  @ApiProperty({ example: 'Phạm Thị Sen' })
  fullName: string;

  @ApiProperty({ example: 'Hồ Liễn' })
  hamletName: string;
}

/** The one thing to do next; what it names depends on its kind. */
export class NextStepDto {
  @ApiProperty({ enum: ['enrol', 'lesson', 'quiz', 'vneid', 'done'] })
  kind: NextStepKind;

  @ApiPropertyOptional()
  courseSlug?: string;

  @ApiPropertyOptional()
  courseTitle?: string;

  @ApiPropertyOptional()
  lessonKey?: string;

  @ApiPropertyOptional()
  lessonTitle?: string;
}

/** How far it is to universalization. */
export class UniversalizationSummaryDto {
  @ApiProperty({ enum: ['met', 'not-met', 'cannot-tell'] })
  outcome: DecisionOutcome;

  @ApiProperty({ description: 'Criteria that are met', example: 2 })
  metCount: number;

  @ApiProperty({ example: 4 })
  totalCount: number;

  @ApiProperty({ type: [String], description: 'One plain sentence for each criterion that is not met' })
  missing: string[];
}

/** The learner's home page. */
export class LearnerHomeDto {
  @ApiProperty({ type: HomePersonDto })
  person: HomePersonDto;

  @ApiProperty({ type: NextStepDto })
  nextStep: NextStepDto;

  @ApiProperty({ type: [EnrolmentCardDto] })
  enrolments: EnrolmentCardDto[];

  @ApiProperty({ type: 'integer', example: 3, description: 'Questions of the daily review that wait today' })
  reviewsDue: number;

  @ApiProperty({
    type: UniversalizationSummaryDto,
    nullable: true,
    description: 'Null while no criteria judge the person',
  })
  universalization: UniversalizationSummaryDto | null;
}
