import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsObject, IsOptional, IsString, MaxLength } from 'class-validator';
import { ContentKey } from '../../learner/dto/content-key.decorator.js';

const LONGEST_COMMENT = 1_000;

export class WaitingAttemptDto {
  @ApiProperty({ format: 'uuid' })
  attemptId: string;

  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  fullName: string;

  @ApiProperty({ type: 'integer' })
  birthYear: number;

  @ApiProperty()
  hamletName: string;

  @ApiProperty({ format: 'uuid' })
  courseId: string;

  @ApiProperty({ format: 'uuid' })
  courseVersionId: string;

  @ApiProperty()
  courseTitle: string;

  @ApiProperty()
  submittedAt: Date;
}

export class WaitingPageDto {
  @ApiProperty({ type: [WaitingAttemptDto] })
  attempts: WaitingAttemptDto[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  nextAfter: string | null;
}

export class RubricLineDto {
  @ApiProperty()
  key: string;

  @ApiProperty()
  text: string;

  @ApiProperty({ type: 'integer' })
  points: number;
}

export class KeptMarkDto {
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, description: 'Rubric line → points' })
  points: Record<string, number>;

  @ApiProperty({ type: String, nullable: true })
  comment: string | null;
}

export class OpenAnswerDto {
  @ApiProperty()
  questionKey: string;

  @ApiProperty()
  text: string;

  @ApiProperty()
  answer: string;

  @ApiProperty({ type: [RubricLineDto] })
  rubric: RubricLineDto[];

  @ApiProperty({ type: 'integer' })
  passPoints: number;

  @ApiProperty()
  explanation: string;

  @ApiProperty({ type: KeptMarkDto, nullable: true })
  mark: KeptMarkDto | null;
}

export class MarkingSheetDto extends WaitingAttemptDto {
  @ApiProperty({ description: 'Nothing waits any more; the result is final' })
  done: boolean;

  @ApiProperty({ type: [OpenAnswerDto] })
  answers: OpenAnswerDto[];
}

export class MarkDto {
  @ContentKey({ example: 'cau-1' })
  questionKey: string;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, description: 'Rubric line → points' })
  @IsObject()
  points: Record<string, number>;

  @ApiPropertyOptional({ maxLength: LONGEST_COMMENT, description: 'The learner reads it' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_COMMENT)
  comment?: string;
}
