import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type QuestionRemedy, REMEDY_KINDS } from '@hvs/contracts';
import type { RegradeState } from '@hvs/study/quizzes';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, IsUUID, Length, ValidateNested } from 'class-validator';
import { ContentKey } from '../../learner/dto/content-key.decorator.js';
import { AnswerDto } from '../../learner/dto/quiz-attempt.dto.js';

const REGRADE_STATES: readonly RegradeState[] = ['previewed', 'applying', 'done'];

export class RemedyDto {
  @ApiProperty({ enum: REMEDY_KINDS, enumName: 'RemedyKind' })
  @IsIn(REMEDY_KINDS)
  kind: QuestionRemedy['kind'];

  @ApiPropertyOptional({ type: [AnswerDto], description: 'also-right: further answers that are right' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => AnswerDto)
  answers?: AnswerDto[];
}

export class NewRegradeDto {
  @ApiProperty({ format: 'uuid', description: 'Made by the client, so that sending twice draws it up once' })
  @IsUUID()
  id: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  versionId: string;

  @ContentKey({ example: 'cau-1' })
  questionKey: string;

  @ApiProperty({ type: RemedyDto })
  @ValidateNested()
  @Type(() => RemedyDto)
  remedy: RemedyDto;

  @ApiProperty({ minLength: 5, maxLength: 300, description: 'Those affected can read it' })
  @IsString()
  @Length(5, 300)
  reason: string;
}

export class RegradeDto {
  @ApiProperty({ format: 'uuid' })
  regradeId: string;

  @ApiProperty({ format: 'uuid' })
  courseId: string;

  @ApiProperty()
  courseTitle: string;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty()
  questionKey: string;

  @ApiProperty()
  questionText: string;

  @ApiProperty({ enum: REMEDY_KINDS, enumName: 'RemedyKind' })
  remedyKind: QuestionRemedy['kind'];

  @ApiProperty()
  reason: string;

  @ApiProperty({ enum: REGRADE_STATES, enumName: 'RegradeState' })
  state: RegradeState;

  @ApiProperty({ type: 'integer', description: 'Attempts that bear the question' })
  attempts: number;

  @ApiProperty({ type: 'integer' })
  changed: number;

  @ApiProperty({ type: 'integer', description: 'Who passes then' })
  gained: number;

  @ApiProperty({ type: 'integer', description: 'Who does not pass any more then' })
  lost: number;

  @ApiProperty()
  drawnUpAt: Date;

  @ApiProperty()
  drawnUpByName: string;

  @ApiProperty({ type: Date, nullable: true })
  appliedAt: Date | null;
}

export class RegradePageDto {
  @ApiProperty({ type: [RegradeDto] })
  regrades: RegradeDto[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  nextAfter: string | null;
}

export class RegradedPersonDto {
  @ApiProperty({ format: 'uuid' })
  attemptId: string;

  @ApiProperty()
  fullName: string;

  @ApiProperty({ type: 'integer' })
  birthYear: number;

  @ApiProperty()
  hamletName: string;

  @ApiProperty({ type: 'integer' })
  scoreBefore: number;

  @ApiProperty({ type: 'integer' })
  scoreAfter: number;

  @ApiProperty()
  passedBefore: boolean;

  @ApiProperty()
  passedAfter: boolean;
}

export class RegradedPeoplePageDto {
  @ApiProperty({ type: [RegradedPersonDto] })
  people: RegradedPersonDto[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  nextAfter: string | null;
}

export class RegradableVersionDto {
  @ApiProperty({ format: 'uuid' })
  courseId: string;

  @ApiProperty()
  courseTitle: string;

  @ApiProperty({ format: 'uuid' })
  versionId: string;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: 'integer' })
  attempts: number;
}

export class RegradableOptionDto {
  @ApiProperty()
  key: string;

  @ApiProperty()
  text: string;
}

export class RegradableQuestionDto {
  @ApiProperty()
  key: string;

  @ApiProperty()
  kind: string;

  @ApiProperty()
  text: string;

  @ApiProperty({ type: [RegradableOptionDto] })
  options: RegradableOptionDto[];

  @ApiProperty()
  solutionWords: string;
}

export class RegradeVersionPath {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  versionId: string;
}
