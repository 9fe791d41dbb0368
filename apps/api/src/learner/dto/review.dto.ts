import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsUUID } from 'class-validator';
import { QuestionFaceDto } from './question-face.dto.js';
import { AnswerDto } from './quiz-attempt.dto.js';

/** Days of study in a row, for whoever wants them counted. */
export class StudyStreakDto {
  @ApiProperty({
    type: 'integer',
    description: 'A single day of rest between two days breaks nothing and is not counted',
  })
  days: number;

  @ApiProperty()
  studiedToday: boolean;
}

/** A question to go over, without anything that tells its answer. */
export class ReviewCardDto {
  @ApiProperty({ format: 'uuid' })
  cardId: string;

  @ApiProperty()
  courseSlug: string;

  @ApiProperty()
  courseTitle: string;

  @ApiProperty({ type: QuestionFaceDto })
  question: QuestionFaceDto;
}

/** What is gone over today. */
export class DailyReviewDto {
  @ApiProperty({ type: 'integer' })
  answeredToday: number;

  @ApiProperty({ type: [ReviewCardDto], description: 'With those answered today at most five a day' })
  cards: ReviewCardDto[];

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'With nothing left for today, the day on which the next ones come',
  })
  nextOn: string | null;

  @ApiProperty({ type: StudyStreakDto, nullable: true, description: 'Null for whoever does not want days counted' })
  streak: StudyStreakDto | null;
}

export class NewReviewAnswerDto extends AnswerDto {
  @ApiProperty({ format: 'uuid', description: 'Made by the client: sending it twice answers once' })
  @IsUUID()
  id: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  cardId: string;
}

/** What became of an answer. */
export class JudgedReviewAnswerDto {
  @ApiProperty()
  right: boolean;

  @ApiProperty({ description: 'The answer as a reader understands it, in Vietnamese; empty for «I do not remember»' })
  chosenWords: string;

  @ApiProperty()
  correctWords: string;

  @ApiProperty({ type: [String], description: 'A right answer, in the encoding of answers' })
  correct: string[];

  @ApiProperty({ type: [String] })
  feedback: string[];

  @ApiProperty()
  explanation: string;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Day on which it is asked again; null when it is known well enough',
  })
  dueOn: string | null;
}

export class CountDaysDto {
  @ApiProperty()
  @IsBoolean()
  wanted: boolean;
}

export class StudyDaysDto {
  @ApiProperty({ type: StudyStreakDto, nullable: true })
  streak: StudyStreakDto | null;
}
