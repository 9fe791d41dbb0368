import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { normaliseText } from '@hvs/kernel';
import { OBJECTION_OUTCOMES, type ObjectionOutcome } from '@hvs/outcome/objections';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { ObjectionDto } from '../../learner/dto/objections.dto.js';

const STATES = ['open', 'answered'] as const;

/** Which objections. */
export class ObjectionQueryDto {
  @ApiPropertyOptional({ enum: STATES, default: 'open' })
  @IsOptional()
  @IsIn(STATES)
  state?: (typeof STATES)[number];

  @ApiPropertyOptional({ format: 'uuid', description: '`nextAfter` of the page before' })
  @IsOptional()
  @IsUUID()
  after?: string;
}

/** An objection as the desk works it off. */
export class DeskObjectionDto extends ObjectionDto {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty({ example: 'Phạm Thị Sen' })
  fullName: string;

  @ApiProperty({ example: 'Hồ Liễn' })
  hamletName: string;

  @ApiProperty({ format: 'date', description: 'Day by which the person must know that it arrived' })
  receiptDueOn: string;

  @ApiProperty({ description: 'Open beyond its last day' })
  overdue: boolean;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Upheld about evidence that still counts: the evidence to withdraw next',
  })
  evidenceToWithdraw: string | null;
}

/** How many wait for an answer. */
export class ObjectionCountsDto {
  @ApiProperty()
  open: number;

  @ApiProperty()
  overdue: number;
}

/** A page of objections: open ones by their last day, answered ones by the newest answer. */
export class DeskObjectionsDto {
  @ApiProperty({ type: [DeskObjectionDto] })
  objections: DeskObjectionDto[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: '`after` of the next page' })
  nextAfter: string | null;

  @ApiProperty({ type: ObjectionCountsDto })
  counts: ObjectionCountsDto;
}

/** The answer of the desk. */
export class ObjectionAnswerDto {
  @ApiProperty({ enum: OBJECTION_OUTCOMES })
  @IsIn(OBJECTION_OUTCOMES)
  outcome: ObjectionOutcome;

  @ApiProperty({ minLength: 5, maxLength: 2000 })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? normaliseText(value) : value))
  @IsString()
  @MinLength(5)
  @MaxLength(2000)
  answer: string;
}
