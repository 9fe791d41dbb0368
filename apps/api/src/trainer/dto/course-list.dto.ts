import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type TargetGroup, TARGET_GROUPS } from '@hvs/contracts';
import { COURSE_STATES, type CourseState } from '@hvs/study/authoring';
import { ArrayUnique, IsIn, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';

const LONGEST_TITLE = 200;

/** What a trainer looks for in the list of courses. */
export class CourseListQueryDto {
  @ApiPropertyOptional({ enum: COURSE_STATES })
  @IsOptional()
  @IsIn(COURSE_STATES)
  state?: CourseState;

  @ApiPropertyOptional({ description: 'Words of the title; accents do not matter' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_TITLE)
  search?: string;

  @ApiPropertyOptional({ format: 'uuid', description: '`nextAfter` of the page before' })
  @IsOptional()
  @IsUUID()
  after?: string;
}

/** A course in the list of trainers. */
export class TrainerCourseCardDto {
  @ApiProperty({ format: 'uuid' })
  courseId: string;

  @ApiProperty({ example: 'an-toan-tren-mang' })
  slug: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ enum: COURSE_STATES })
  state: CourseState;

  @ApiProperty()
  hasDraft: boolean;

  @ApiProperty({ description: 'It comes with the product: it may be copied, not changed' })
  shipped: boolean;

  @ApiProperty({ type: 'integer', nullable: true })
  publishedVersion: number | null;

  @ApiProperty()
  updatedAt: Date;

  @ApiProperty({ type: String, nullable: true })
  updatedByName: string | null;
}

export class TrainerCoursePageDto {
  @ApiProperty({ type: [TrainerCourseCardDto] })
  courses: TrainerCourseCardDto[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  nextAfter: string | null;
}

/** A course to begin. */
export class NewCourseDto {
  @ApiProperty({ format: 'uuid', description: 'Made by the client; sent again when unsure' })
  @IsUUID()
  id: string;

  @ApiProperty({ example: 'Dùng Zalo an toàn', minLength: 1, maxLength: LONGEST_TITLE })
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST_TITLE)
  title: string;

  @ApiProperty({ enum: TARGET_GROUPS, isArray: true })
  @IsIn(TARGET_GROUPS, { each: true })
  @ArrayUnique()
  targetGroups: TargetGroup[];
}

/** A copy to make; its id is made by the client. */
export class NewCopyDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  id: string;
}

export class BegunCourseDto {
  @ApiProperty({ format: 'uuid' })
  courseId: string;
}
