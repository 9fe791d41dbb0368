import { ApiProperty } from '@nestjs/swagger';
import type { Practice } from '@hvs/contracts';
import { Type } from 'class-transformer';
import { IsBoolean, IsDate, IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { ContentKey } from './content-key.decorator.js';
import { CoursePath } from './course.dto.js';

const OUTCOMES = ['done', 'harmed'] as const;
const MOST_MOVES = 10_000;
const SECONDS_OF_A_DAY = 86_400;

export class PracticePath extends CoursePath {
  @ContentKey({ example: 'dang-nhap-vneid' })
  practiceKey: string;
}

/** How far a person has come with one practice. */
export class PracticeStandingDto {
  @ApiProperty({ type: 'integer', description: 'Tries that came to an ending' })
  tries: number;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'First fulfilled, with or without help',
  })
  doneAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'First fulfilled without help' })
  aloneAt: Date | null;
}

/** A practice as it is played, in the version the learner studies. */
export class PracticePageDto {
  @ApiProperty({ example: 'dich-vu-cong-truc-tuyen' })
  courseSlug: string;

  @ApiProperty({ example: 'Dùng dịch vụ công trực tuyến' })
  courseTitle: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Screens, parts and moves (libs/contracts/src/practice.ts)',
  })
  practice: Practice;

  @ApiProperty({ type: PracticeStandingDto })
  standing: PracticeStandingDto;
}

export class PracticeCardDto extends PracticeStandingDto {
  @ApiProperty()
  courseSlug: string;

  @ApiProperty()
  courseTitle: string;

  @ApiProperty({ example: 'dang-nhap-vneid' })
  key: string;

  @ApiProperty({ example: 'Đăng nhập bằng VNeID' })
  title: string;

  @ApiProperty({ description: 'What it stands for', example: 'Ứng dụng VNeID' })
  service: string;

  @ApiProperty({ type: 'integer' })
  minutes: number;
}

export class PracticesDto {
  @ApiProperty({ type: [PracticeCardDto] })
  practices: PracticeCardDto[];
}

/** One try that ended. What was typed is not part of it. */
export class NewPracticeTryDto {
  @ApiProperty({ format: 'uuid', description: 'Made by the client once per try; sent again when unsure' })
  @IsUUID()
  id: string;

  @ContentKey({ example: 'dich-vu-cong-truc-tuyen' })
  courseSlug: string;

  @ContentKey({ example: 'dang-nhap-vneid' })
  practiceKey: string;

  @ApiProperty({ enum: OUTCOMES, description: '`harmed`: what the swindler wanted has happened' })
  @IsIn(OUTCOMES)
  outcome: (typeof OUTCOMES)[number];

  @ApiProperty({ description: 'Somebody sat beside the learner' })
  @IsBoolean()
  assisted: boolean;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: MOST_MOVES })
  @IsInt()
  @Min(0)
  @Max(MOST_MOVES)
  wrongMoves: number;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: MOST_MOVES })
  @IsInt()
  @Min(0)
  @Max(MOST_MOVES)
  hints: number;

  @ApiProperty({
    type: 'integer',
    minimum: 0,
    maximum: SECONDS_OF_A_DAY,
    description: 'From the first screen to the ending',
  })
  @IsInt()
  @Min(0)
  @Max(SECONDS_OF_A_DAY)
  seconds: number;

  @ApiProperty({ type: String, format: 'date-time', description: 'By the clock of the device; never later than now' })
  @Type(() => Date)
  @IsDate()
  finishedAt: Date;
}

export class PracticeTriesQuery {
  @ApiProperty({ format: 'uuid', required: false, description: 'The `next` of the page before' })
  @IsOptional()
  @IsUUID()
  after?: string;
}

export class PracticeTryDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  courseId: string;

  @ApiProperty({ example: 'dang-nhap-vneid' })
  practiceKey: string;

  @ApiProperty({ enum: OUTCOMES })
  outcome: (typeof OUTCOMES)[number];

  @ApiProperty()
  assisted: boolean;

  @ApiProperty({ type: 'integer' })
  wrongMoves: number;

  @ApiProperty({ type: 'integer' })
  hints: number;

  @ApiProperty({ type: 'integer' })
  seconds: number;

  @ApiProperty()
  finishedAt: Date;
}

export class PracticeTriesDto {
  @ApiProperty({ type: [PracticeTryDto], description: 'Newest first' })
  tries: PracticeTryDto[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  next: string | null;
}
