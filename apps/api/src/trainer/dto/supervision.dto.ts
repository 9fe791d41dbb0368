import { ApiProperty } from '@nestjs/swagger';
import type { SessionState } from '@hvs/study/quizzes';
import { IsInt, IsString, IsUUID, Length, Max, Min } from 'class-validator';

const SESSION_STATES: readonly SessionState[] = ['open', 'running', 'over'];
const MOST_HOURS = 8;

export class NewSupervisionDto {
  @ApiProperty({ format: 'uuid', description: 'Made by the client, so that sending twice opens one' })
  @IsUUID()
  id: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  courseId: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  hamletId: string;

  @ApiProperty({ example: 'Nhà văn hóa thôn', minLength: 2, maxLength: 120 })
  @IsString()
  @Length(2, 120)
  place: string;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: MOST_HOURS, description: 'How long the code lets people in' })
  @IsInt()
  @Min(1)
  @Max(MOST_HOURS)
  hours: number;
}

export class SupervisionSessionDto {
  @ApiProperty({ format: 'uuid' })
  sessionId: string;

  @ApiProperty({ format: 'uuid' })
  courseId: string;

  @ApiProperty()
  courseTitle: string;

  @ApiProperty()
  hamletName: string;

  @ApiProperty()
  place: string;

  @ApiProperty({ example: 'K7M2QX' })
  code: string;

  @ApiProperty({
    enum: SESSION_STATES,
    enumName: 'SupervisionState',
    description: 'open: the code lets people in; running: it expired, who began goes on; over',
  })
  state: SessionState;

  @ApiProperty()
  openedAt: Date;

  @ApiProperty()
  codeExpiresAt: Date;

  @ApiProperty()
  endsAt: Date;

  @ApiProperty({ type: Date, nullable: true })
  closedAt: Date | null;

  @ApiProperty()
  supervisorName: string;

  @ApiProperty({ description: 'The reader opened it' })
  own: boolean;

  @ApiProperty({ type: 'integer' })
  joined: number;
}

export class SupervisedLearnerDto {
  @ApiProperty({ format: 'uuid' })
  attemptId: string;

  @ApiProperty()
  fullName: string;

  @ApiProperty({ type: 'integer' })
  birthYear: number;

  @ApiProperty({ type: 'integer' })
  answered: number;

  @ApiProperty({ type: 'integer' })
  questionCount: number;

  @ApiProperty()
  startedAt: Date;

  @ApiProperty()
  deadlineAt: Date;

  @ApiProperty({ type: Date, nullable: true })
  submittedAt: Date | null;

  @ApiProperty({
    type: Boolean,
    nullable: true,
    description: 'Null while open, and while an answer waits for its mark',
  })
  passed: boolean | null;
}

export class SupervisionDetailDto extends SupervisionSessionDto {
  @ApiProperty({ type: [SupervisedLearnerDto] })
  learners: SupervisedLearnerDto[];
}

export class SupervisionPageDto {
  @ApiProperty({ type: [SupervisionSessionDto] })
  sessions: SupervisionSessionDto[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  nextAfter: string | null;
}

export class SupervisionPlaceDto {
  @ApiProperty({ format: 'uuid' })
  hamletId: string;

  @ApiProperty()
  name: string;
}

export class SupervisableCourseDto {
  @ApiProperty({ format: 'uuid' })
  courseId: string;

  @ApiProperty()
  title: string;
}

export class SupervisionChoicesDto {
  @ApiProperty({ type: [SupervisionPlaceDto] })
  places: SupervisionPlaceDto[];

  @ApiProperty({ type: [SupervisableCourseDto] })
  courses: SupervisableCourseDto[];
}
