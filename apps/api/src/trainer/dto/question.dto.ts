import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type Difficulty, type Question, QUESTION_KINDS, type QuestionKind } from '@hvs/contracts';
import { QUESTION_FLAGS, type QuestionFlag } from '@hvs/study/questions';
import { Transform, Type } from 'class-transformer';
import {
  Allow,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';

const DIFFICULTIES: Difficulty[] = [1, 2, 3];

export class QuestionPath {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  questionId: string;
}

export class QuestionVersionPath extends QuestionPath {
  @ApiProperty({ type: 'integer', minimum: 1 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  version: number;
}

/** What the list of the bank is narrowed by; what is left out narrows nothing. */
export class QuestionsQueryDto {
  @ApiPropertyOptional({ maxLength: 100, description: 'Words of question, answers or tags; accents do not matter' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  search?: string;

  @ApiPropertyOptional({ maxLength: 60 })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  tag?: string;

  @ApiPropertyOptional({ enum: QUESTION_KINDS, enumName: 'QuestionKind' })
  @IsOptional()
  @IsIn(QUESTION_KINDS)
  kind?: QuestionKind;

  @ApiPropertyOptional({ enum: DIFFICULTIES })
  @IsOptional()
  @Type(() => Number)
  @IsIn(DIFFICULTIES)
  difficulty?: Difficulty;

  @ApiPropertyOptional({ maxLength: 60, example: 'tt02-1.1' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  competence?: string;

  @ApiPropertyOptional({ description: 'Only those whose statistics say something against them' })
  @IsOptional()
  @Transform(({ value }) => value === true || value === 'true')
  @IsBoolean()
  flagged?: boolean;

  @ApiPropertyOptional({ description: 'The retired ones instead of those in use' })
  @IsOptional()
  @Transform(({ value }) => value === true || value === 'true')
  @IsBoolean()
  retired?: boolean;

  @ApiPropertyOptional({ description: '`nextAfter` of the page before' })
  @IsOptional()
  @Matches(/^\d{1,15}\.[0-9a-f-]{36}$/)
  after?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 100 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;
}

/** One line of the bank: the current version. */
export class QuestionCardDto {
  @ApiProperty({ format: 'uuid' })
  questionId: string;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ enum: QUESTION_KINDS, enumName: 'QuestionKind' })
  kind: QuestionKind;

  @ApiProperty({ description: 'The question in one line' })
  title: string;

  @ApiProperty({ type: [String] })
  tags: string[];

  @ApiProperty({ enum: DIFFICULTIES, type: 'integer', nullable: true })
  difficulty: Difficulty | null;

  @ApiProperty({ type: String, nullable: true, example: 'tt02-1.1' })
  competence: string | null;

  @ApiProperty({ enum: QUESTION_FLAGS, enumName: 'QuestionFlag', isArray: true })
  flags: QuestionFlag[];

  @ApiProperty({ example: 'Kẻ Sặt' })
  unitName: string;

  @ApiProperty()
  changedAt: Date;

  @ApiProperty({ type: Date, nullable: true })
  retiredAt: Date | null;

  @ApiProperty({ type: 'integer', description: 'Published course versions that hold any version of it' })
  usedBy: number;
}

export class QuestionPageDto {
  @ApiProperty({ type: [QuestionCardDto] })
  questions: QuestionCardDto[];

  @ApiProperty({ type: String, nullable: true })
  nextAfter: string | null;
}

export class QuestionVersionLineDto {
  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty()
  writtenAt: Date;

  @ApiProperty({ type: String, nullable: true, description: 'None for what came with the product' })
  writtenByName: string | null;
}

/** A question with its key: for trainers only. */
export class QuestionDetailDto extends QuestionCardDto {
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'As `Question` of the contracts says' })
  content: Question;

  @ApiProperty({ type: String, nullable: true })
  retiredReason: string | null;

  @ApiProperty({ type: [QuestionVersionLineDto], description: 'Newest first' })
  versions: QuestionVersionLineDto[];
}

export class QuestionContentDto {
  @ApiProperty({ type: 'object', additionalProperties: true })
  content: Question;
}

export class NewQuestionDto {
  @ApiProperty({ format: 'uuid', description: 'Made by the client; sending it again adds nothing' })
  @IsUUID()
  id: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'As `Question` of the contracts says' })
  @Allow() // read by its shape in `QuestionBodyPipe`
  content: Question;
}

export class QuestionEditDto {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'The version the edit was made on' })
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  basedOn: number;

  @ApiProperty({ type: 'object', additionalProperties: true })
  @Allow()
  content: Question;
}

export class SavedQuestionDto {
  @ApiProperty({ format: 'uuid' })
  questionId: string;

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class QuestionRetirementDto {
  @ApiProperty({ minLength: 3, maxLength: 500 })
  @IsString()
  @MinLength(3)
  @MaxLength(500)
  reason: string;
}

export class TagCountDto {
  @ApiProperty()
  tag: string;

  @ApiProperty({ type: 'integer' })
  count: number;
}

export class QuestionTagsDto {
  @ApiProperty({ type: [TagCountDto], description: 'The most frequent first' })
  tags: TagCountDto[];
}
