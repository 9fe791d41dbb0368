import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { PartName } from '@hvs/contracts';
import { DRAFT_STATES, type DraftState } from '@hvs/study/authoring';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { ContentKey } from '../../learner/dto/content-key.decorator.js';

const MOST_REVISIONS = 2_000_000_000;
const SHORTEST_REASON = 5;
const LONGEST_REASON = 1_000;

/** One part of a draft as it stands now. */
export class DraftPartDto {
  @ApiProperty({
    type: String,
    example: 'lesson:mat-khau-manh',
    description: 'head, quiz, lesson:<key>, practice:<key>',
  })
  part: PartName;

  @ApiProperty({ type: 'integer', description: 'A change names the revision it was made on' })
  revision: number;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'By part: CourseHead, QuizRules, LessonDocument or Practice of the contracts',
  })
  content: object;

  @ApiProperty()
  updatedAt: Date;

  @ApiProperty()
  updatedByName: string;

  @ApiProperty()
  updatedByMe: boolean;
}

/** A draft with all its parts, those of lessons that were taken out of the course as well. */
export class CourseDraftDto {
  @ApiProperty({ format: 'uuid' })
  courseId: string;

  @ApiProperty()
  slug: string;

  @ApiProperty({ enum: DRAFT_STATES })
  state: DraftState;

  @ApiProperty({ type: 'integer', nullable: true })
  publishedVersion: number | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why it was returned, until it is sent again' })
  returnedReason: string | null;

  @ApiProperty({ description: 'It waits for review, and the reader wrote none of it' })
  mayPublish: boolean;

  @ApiProperty({ type: [DraftPartDto] })
  parts: DraftPartDto[];
}

/** A change of a part; it may be incomplete, but not of another shape. */
export class PartChangeDto {
  @ApiProperty({ type: 'integer', minimum: 0, description: 'The revision it was made on; 0 for a new part' })
  @IsInt()
  @Min(0)
  @Max(MOST_REVISIONS)
  basedOn: number;

  @ApiProperty({ type: 'object', additionalProperties: true })
  @IsObject()
  content: object;
}

export class SavedPartDto {
  @ApiProperty({ type: 'integer' })
  revision: number;
}

/** One save of a part. */
export class PartRevisionDto extends SavedPartDto {
  @ApiProperty()
  updatedAt: Date;

  @ApiProperty()
  updatedByName: string;
}

export class HistoryQueryDto {
  @ApiPropertyOptional({ type: 'integer', description: 'Only saves before this revision' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MOST_REVISIONS)
  before?: number;
}

/** Fifty saves at most, the newest first. */
export class PartHistoryDto {
  @ApiProperty({ type: [PartRevisionDto] })
  revisions: PartRevisionDto[];
}

export class FormerContentDto {
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'To restore it, save it as the content' })
  content: object;
}

/** Why a draft goes back, or why a course is retired. */
export class ReasonDto {
  @ApiProperty({ minLength: SHORTEST_REASON, maxLength: LONGEST_REASON })
  @IsString()
  @MinLength(SHORTEST_REASON)
  @MaxLength(LONGEST_REASON)
  reason: string;
}

export class PublicationWishDto {
  @ApiProperty({ description: 'Those in the middle of an earlier version go on in this one, with what they have done' })
  @IsBoolean()
  moveLearners: boolean;
}

export class CoursePublicationDto {
  @ApiProperty({ format: 'uuid' })
  courseVersionId: string;

  @ApiProperty({ type: 'integer' })
  version: number;
}

/** A lesson of another course to take over. */
export class LessonCopyDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  fromCourseId: string;

  @ContentKey({ example: 'mat-khau-manh' })
  lessonKey: string;
}

export class LessonToCopyDto {
  @ApiProperty({ example: 'mat-khau-manh' })
  key: string;

  @ApiProperty({ example: 'Mật khẩu mạnh' })
  title: string;
}

export class LessonsToCopyDto {
  @ApiProperty({ type: [LessonToCopyDto] })
  lessons: LessonToCopyDto[];
}

export class CopiedLessonDto {
  @ApiProperty({ description: 'Key of the lesson in this course' })
  lessonKey: string;
}
