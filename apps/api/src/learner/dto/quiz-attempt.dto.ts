import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ATTEMPT_KINDS, type AttemptKind } from '@hvs/contracts';
import type { AttemptState } from '@hvs/study/quizzes';
import { ArrayMaxSize, IsArray, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { ContentKey } from './content-key.decorator.js';
import { QuestionFaceDto } from './question-face.dto.js';

/** A talk with branches may have many steps; no other answer has more members. */
const MOST_MEMBERS = 60;
/** As long as an answer in own words may be. */
const LONGEST_MEMBER = 5_000;
const LONGEST_CODE = 20;
const NO_CONTROLS = /^[\P{Cc}\n\r\t]*$/u;

export const ATTEMPT_STATES: readonly AttemptState[] = ['ready', 'open', 'waiting', 'graded'];

export class StartQuizDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  enrolmentId: string;

  @ApiPropertyOptional({ maxLength: LONGEST_CODE, description: 'Code of a session on site, for a supervised attempt' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_CODE)
  @Matches(NO_CONTROLS)
  code?: string;
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
  @ApiProperty({
    type: [String],
    maxItems: MOST_MEMBERS,
    description: 'As `Answer` of the contracts says for each kind; empty takes the answer back',
    example: ['a'],
  })
  @IsArray()
  @ArrayMaxSize(MOST_MEMBERS)
  @IsString({ each: true })
  @MaxLength(LONGEST_MEMBER, { each: true })
  @Matches(NO_CONTROLS, { each: true })
  chosen: string[];
}

export class AnswerMarkDto {
  @ApiProperty({ type: 'integer' })
  points: number;

  @ApiProperty({ type: 'integer' })
  most: number;

  @ApiProperty({ type: String, nullable: true })
  comment: string | null;
}

/** A question on the paper. What follows `chosen` is there after submission only, as the rules of the quiz say. */
export class AttemptQuestionDto extends QuestionFaceDto {
  @ApiProperty({
    type: [String],
    description: 'The answer kept so far, as `Answer` of the contracts says for each kind',
  })
  chosen: string[];

  @ApiPropertyOptional()
  right?: boolean;

  @ApiPropertyOptional({ description: 'Left out of the result, as it turned out to be faulty' })
  dropped?: boolean;

  @ApiPropertyOptional({ description: 'The answer as a reader understands it, in Vietnamese' })
  chosenWords?: string;

  @ApiPropertyOptional({ type: [String], description: 'One right answer' })
  correctKeys?: string[];

  @ApiPropertyOptional()
  correctWords?: string;

  @ApiPropertyOptional({ type: [String], description: 'What the author says to this answer' })
  feedback?: string[];

  @ApiPropertyOptional()
  explanation?: string;

  @ApiPropertyOptional({ type: AnswerMarkDto })
  mark?: AnswerMarkDto;
}

export class LessonToRepeatDto {
  @ApiProperty({ example: 'mat-khau-manh' })
  key: string;

  @ApiProperty()
  title: string;
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

  @ApiProperty({ type: Date, nullable: true, description: 'The next attempt may begin from here on' })
  retryFrom: Date | null;

  @ApiProperty({ description: 'A question turned out to be faulty and was graded anew' })
  regraded: boolean;

  @ApiProperty({ type: [LessonToRepeatDto], description: 'They bear on what was answered wrong, where that is known' })
  lessonsToRepeat: LessonToRepeatDto[];
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

  @ApiProperty({ enum: ATTEMPT_KINDS, enumName: 'AttemptKind' })
  kind: AttemptKind;

  @ApiProperty({
    enum: ATTEMPT_STATES,
    enumName: 'AttemptState',
    description: 'ready: its moment has not come; waiting: an answer waits for its mark',
  })
  state: AttemptState;

  @ApiProperty({ type: String, nullable: true, description: 'Where it is supervised' })
  place: string | null;

  @ApiProperty({ description: 'Its time counts from here; a little in the future when a whole class begins at once' })
  startedAt: Date;

  @ApiProperty({ description: 'Kept by the server; answers are refused a few seconds after it' })
  deadlineAt: Date;

  @ApiProperty({ type: 'integer', description: 'More time that this person was given' })
  extraMinutes: number;

  @ApiProperty({ type: Date, nullable: true })
  submittedAt: Date | null;

  @ApiProperty({ type: [AttemptQuestionDto], description: 'None while its moment has not come' })
  questions: AttemptQuestionDto[];

  @ApiProperty({ type: AttemptResultDto, nullable: true })
  result: AttemptResultDto | null;

  @ApiProperty({ type: String, nullable: true, description: 'Comes shortly after the quiz is passed' })
  certificateNumber: string | null;
}
