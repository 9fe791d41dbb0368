import { ApiExtraModels, ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { AudioForm, Block, LessonSource, SignLanguageForm } from '@hvs/contracts';
import { IsUUID } from 'class-validator';
import { ContentKey } from './content-key.decorator.js';
import { CoursePath } from './course.dto.js';
import { AudioFormDto, LessonSourceDto, SignLanguageFormDto } from './lesson-form.dto.js';
import { BLOCK_MODELS, BLOCKS_SCHEMA } from './lesson-block.dto.js';

export class LessonPath extends CoursePath {
  @ContentKey({ example: 'mat-khau-manh' })
  lessonKey: string;
}

/** One lesson with its place in the course. */
@ApiExtraModels(...BLOCK_MODELS)
export class LessonPageDto {
  @ApiProperty({ example: 'an-toan-tren-mang-cho-nguoi-cao-tuoi' })
  courseSlug: string;

  @ApiProperty({ example: 'An toàn trên mạng cho người cao tuổi' })
  courseTitle: string;

  @ApiProperty({ example: 'mat-khau-manh' })
  key: string;

  @ApiProperty({ example: 'Mật khẩu mạnh' })
  title: string;

  @ApiProperty({ type: 'integer', example: 10 })
  minutes: number;

  @ApiProperty(BLOCKS_SCHEMA)
  blocks: Block[];

  @ApiPropertyOptional({ ...BLOCKS_SCHEMA, description: 'Short sentences with pictures, where the lesson has them' })
  easyRead?: Block[];

  @ApiPropertyOptional({ type: AudioFormDto })
  audio?: AudioForm;

  @ApiPropertyOptional({ type: SignLanguageFormDto })
  signLanguage?: SignLanguageForm;

  @ApiPropertyOptional({ type: [LessonSourceDto], description: 'What its facts rest on' })
  sources?: LessonSource[];

  @ApiProperty()
  done: boolean;

  @ApiProperty({ type: String, nullable: true })
  previousKey: string | null;

  @ApiProperty({ type: String, nullable: true })
  nextKey: string | null;

  @ApiProperty({ type: 'integer', minimum: 1 })
  position: number;

  @ApiProperty({ type: 'integer', minimum: 1 })
  lessonCount: number;
}

export class CompleteLessonDto {
  @ApiProperty({
    format: 'uuid',
    description: 'Made by the client once per press of the button; sent again when unsure',
  })
  @IsUUID()
  id: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  enrolmentId: string;

  @ContentKey({ example: 'mat-khau-manh' })
  lessonKey: string;
}

export class LessonCompletionDto {
  @ApiProperty({ example: 'mat-khau-manh' })
  lessonKey: string;

  @ApiProperty({ description: 'When it was done for the first time' })
  completedAt: Date;

  @ApiProperty({ type: 'integer' })
  lessonsDone: number;

  @ApiProperty({ type: 'integer' })
  lessonCount: number;
}
