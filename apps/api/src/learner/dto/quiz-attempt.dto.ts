import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsUUID } from 'class-validator';
import { ContentKey } from './content-key.decorator.js';
import { QuestionFaceDto } from './question-face.dto.js';

const MOST_OPTIONS = 20;

export class StartQuizDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  enrolmentId: string;
}

export class AttemptPath {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  attemptId: string;
}

export class AnswerPath extends AttemptPath {
  @ContentKey({ example: 'cau-1' })
  questionKey: string;
}

export class AnswerDto {
  @ContentKey({ each: true, example: 'a' })
  @IsArray()
  @ArrayMaxSize(MOST_OPTIONS)
  chosen: string[];
}

/** A question on the paper. The last three fields are there after submission only. */
export class AttemptQuestionDto extends QuestionFaceDto {
  @ApiProperty({
    type: [String],
    description: 'The answer kept so far, as `Answer` of the contracts says for each kind',
  })
  chosen: string[];

  @ApiPropertyOptional({ type: [String] })
  correctKeys?: string[];

  @ApiPropertyOptional()
  right?: boolean;

  @ApiPropertyOptional()
  explanation?: string;
}

export class AttemptResultDto {
  @ApiProperty({ type: 'integer' })
  correctCount: number;

  @ApiProperty({ type: 'integer' })
  questionCount: number;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100, description: 'Rounded down' })
  scorePercent: number;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100 })
  passPercent: number;

  @ApiProperty()
  passed: boolean;

  @ApiProperty({ type: 'integer' })
  attemptsLeft: number;
}

/** One attempt as its learner sees it. */
export class AttemptViewDto {
  @ApiProperty({ format: 'uuid' })
  attemptId: string;

  @ApiProperty({ example: 'dung-dich-vu-cong-truc-tuyen' })
  courseSlug: string;

  @ApiProperty({ example: 'Dùng dịch vụ công trực tuyến' })
  courseTitle: string;

  @ApiProperty({ type: 'integer', minimum: 1 })
  number: number;

  @ApiProperty({ type: 'integer', example: 3 })
  attemptLimit: number;

  @ApiProperty()
  startedAt: Date;

  @ApiProperty({ description: 'Kept by the server; answers are refused a few seconds after it' })
  deadlineAt: Date;

  @ApiProperty({ type: Date, nullable: true })
  submittedAt: Date | null;

  @ApiProperty({ type: [AttemptQuestionDto] })
  questions: AttemptQuestionDto[];

  @ApiProperty({ type: AttemptResultDto, nullable: true })
  result: AttemptResultDto | null;

  @ApiProperty({ type: String, nullable: true, description: 'Comes shortly after the quiz is passed' })
  certificateNumber: string | null;
}
