import { ApiProperty } from '@nestjs/swagger';
import { LESSON_FORMS, type LessonForm } from '@hvs/contracts';
import { CourseCardDto } from '../../public/dto/course.dto.js';
import { ContentKey } from './content-key.decorator.js';
import { EnrolmentCardDto } from './enrolment.dto.js';

export class CoursePath {
  @ContentKey({ example: 'dung-dich-vu-cong-truc-tuyen' })
  slug: string;
}

/** A course with the learner's own enrolment. */
export class LearnerCourseDto extends CourseCardDto {
  @ApiProperty({ type: EnrolmentCardDto, nullable: true })
  enrolment: EnrolmentCardDto | null;
}

/** A course of the list. */
export class ListedCourseDto extends LearnerCourseDto {
  @ApiProperty({ description: 'It is meant for a group that the person is in; nothing is forbidden to others' })
  suggested: boolean;
}

/** Those meant for the person stand first. */
export class LearnerCourseListDto {
  @ApiProperty({ type: [ListedCourseDto] })
  courses: ListedCourseDto[];
}

export class LessonRowDto {
  @ApiProperty({ example: 'mat-khau-manh' })
  key: string;

  @ApiProperty({ example: 'Mật khẩu mạnh' })
  title: string;

  @ApiProperty({ type: 'integer', example: 10 })
  minutes: number;

  @ApiProperty()
  done: boolean;

  @ApiProperty({ enum: LESSON_FORMS, isArray: true, description: 'The forms it can be taken in' })
  forms: LessonForm[];
}

/** A course to take before this one. It advises; only `required` locks. */
export class PrerequisiteDto {
  @ApiProperty()
  courseSlug: string;

  @ApiProperty()
  courseTitle: string;

  @ApiProperty()
  required: boolean;

  @ApiProperty({ description: 'The learner has completed it' })
  done: boolean;
}

/** The rules of the quiz and where the learner stands with it. */
export class QuizStateDto {
  @ApiProperty({ type: 'integer', example: 8 })
  questionsPerAttempt: number;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100, example: 75 })
  passPercent: number;

  @ApiProperty({ type: 'integer', example: 3 })
  attemptLimit: number;

  @ApiProperty({ type: 'integer', example: 20 })
  timeLimitMinutes: number;

  @ApiProperty({ type: 'integer', description: 'Over all enrolments in the course, the open one counted with them' })
  attemptsUsed: number;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  openAttemptId: string | null;

  @ApiProperty({ type: 'integer', nullable: true })
  bestScorePercent: number | null;

  @ApiProperty()
  passed: boolean;

  @ApiProperty({ description: 'All lessons are done, so that the quiz may be taken' })
  ready: boolean;
}

export class CourseDetailDto extends LearnerCourseDto {
  @ApiProperty({ type: [LessonRowDto] })
  lessons: LessonRowDto[];

  @ApiProperty()
  quiz: QuizStateDto;

  @ApiProperty({ type: [String], example: ['tt02-4.2'], description: 'Codes of competence frameworks' })
  competences: string[];

  @ApiProperty({ type: [PrerequisiteDto] })
  prerequisites: PrerequisiteDto[];

  @ApiProperty({ type: 'integer', nullable: true, description: 'Months until the certificate expires' })
  certificateMonths: number | null;
}
