import { ApiProperty } from '@nestjs/swagger';
import { ATTEMPT_KINDS, type AttemptKind } from '@hvs/contracts';
import type { OwnAttempt } from '@hvs/study/quizzes';
import { ContentKey } from './content-key.decorator.js';
import { ATTEMPT_STATES } from './quiz-attempt.dto.js';

export class QuizPath {
  @ContentKey({ example: 'dich-vu-cong-truc-tuyen' })
  slug: string;
}

export class OwnAttemptDto {
  @ApiProperty({ format: 'uuid' })
  attemptId: string;

  @ApiProperty({ type: 'integer' })
  number: number;

  @ApiProperty({ enum: ATTEMPT_KINDS, enumName: 'AttemptKind' })
  kind: AttemptKind;

  @ApiProperty({ enum: ATTEMPT_STATES, enumName: 'AttemptState' })
  state: OwnAttempt['state'];

  @ApiProperty()
  startedAt: Date;

  @ApiProperty({ type: Date, nullable: true })
  submittedAt: Date | null;

  @ApiProperty({ type: 'integer', nullable: true })
  scorePercent: number | null;

  @ApiProperty({ type: Boolean, nullable: true })
  passed: boolean | null;

  @ApiProperty({ type: String, nullable: true })
  place: string | null;
}

export class QuizStandingDto {
  @ApiProperty({ format: 'uuid' })
  enrolmentId: string;

  @ApiProperty({ type: 'integer', description: 'Taken alone on a screen; only these are limited' })
  attemptsUsed: number;

  @ApiProperty({ type: 'integer' })
  attemptsLeft: number;

  @ApiProperty()
  passed: boolean;

  @ApiProperty()
  passedSupervised: boolean;

  @ApiProperty({ type: 'integer' })
  lessonsOpen: number;

  @ApiProperty({ type: Date, nullable: true, description: 'The next attempt may begin from here on' })
  retryFrom: Date | null;

  @ApiProperty({ type: 'integer', description: 'More time that this person was given' })
  extraMinutes: number;

  @ApiProperty({ type: String, nullable: true })
  extensionReason: string | null;

  @ApiProperty({ description: 'The person supervises others just now, so that no quiz may be taken' })
  supervising: boolean;

  @ApiProperty({ type: [OwnAttemptDto], description: 'The newest first, at most 20' })
  attempts: OwnAttemptDto[];
}
