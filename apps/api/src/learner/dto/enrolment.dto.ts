import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';

/** How far a person has come in one course. */
export class EnrolmentCardDto {
  @ApiProperty({ format: 'uuid' })
  enrolmentId: string;

  @ApiProperty({ format: 'uuid' })
  courseId: string;

  @ApiProperty({ example: 'dung-dich-vu-cong-truc-tuyen' })
  courseSlug: string;

  @ApiProperty({ example: 'Dùng dịch vụ công trực tuyến' })
  courseTitle: string;

  @ApiProperty({ type: 'integer', example: 2 })
  lessonsDone: number;

  @ApiProperty({ type: 'integer', example: 5 })
  lessonCount: number;

  @ApiProperty()
  quizPassed: boolean;

  @ApiProperty({ type: Date, nullable: true })
  completedAt: Date | null;

  @ApiProperty({ type: String, nullable: true, example: 'KS-2026-7F3K9Q2MX' })
  certificateNumber: string | null;

  @ApiProperty({ type: Date, nullable: true, description: 'It can be renewed from 30 days before' })
  certificateExpiresAt: Date | null;
}

export class EnrolDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  courseId: string;
}

export class EnrolmentPath {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  enrolmentId: string;
}
