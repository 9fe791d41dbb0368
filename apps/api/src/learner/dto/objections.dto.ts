import { ApiProperty } from '@nestjs/swagger';
import { normaliseText } from '@hvs/kernel';
import {
  OBJECTION_OUTCOMES,
  OBJECTION_SUBJECTS,
  type ObjectionOutcome,
  type ObjectionSubject,
} from '@hvs/outcome/objections';
import { Transform, Type } from 'class-transformer';
import { IsDefined, IsIn, IsString, IsUUID, MaxLength, MinLength, ValidateNested } from 'class-validator';

const STATES = ['open', 'answered'] as const;

/** What the objection is about. */
export class ObjectionSubjectDto {
  @ApiProperty({ enum: OBJECTION_SUBJECTS })
  @IsIn(OBJECTION_SUBJECTS)
  kind: ObjectionSubject;

  @ApiProperty({ format: 'uuid', description: 'The decision or the evidence' })
  @IsUUID()
  id: string;
}

/** An objection to a decision or to evidence of one's own. */
export class NewObjectionDto {
  @ApiProperty({ format: 'uuid', description: 'Made by the client: sending twice raises it once' })
  @IsUUID()
  id: string;

  @ApiProperty({ type: ObjectionSubjectDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => ObjectionSubjectDto)
  about: ObjectionSubjectDto;

  @ApiProperty({ minLength: 5, maxLength: 2000, example: 'Tôi đã học xong khóa này ngày 20/11.' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? normaliseText(value) : value))
  @IsString()
  @MinLength(5)
  @MaxLength(2000)
  text: string;
}

/** What the objection is about, in words. */
export class ObjectionAboutDto {
  @ApiProperty({ enum: OBJECTION_SUBJECTS })
  kind: ObjectionSubject;

  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'Hoàn thành khóa học «Dùng dịch vụ công trực tuyến»' })
  label: string;
}

/** An objection and what became of it. */
export class ObjectionDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: ObjectionAboutDto })
  about: ObjectionAboutDto;

  @ApiProperty()
  text: string;

  @ApiProperty({ type: String, format: 'date-time' })
  raisedAt: Date;

  @ApiProperty({ format: 'date', description: 'Last day for the answer', example: '2026-12-02' })
  answerDueOn: string;

  @ApiProperty({ enum: STATES })
  state: (typeof STATES)[number];

  @ApiProperty({ type: String, enum: OBJECTION_OUTCOMES, nullable: true })
  outcome: ObjectionOutcome | null;

  @ApiProperty({ type: String, nullable: true })
  answer: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  answeredAt: Date | null;
}

/** The objections of the person, newest first. */
export class ObjectionsDto {
  @ApiProperty({ type: [ObjectionDto] })
  objections: ObjectionDto[];
}
