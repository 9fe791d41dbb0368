import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CONFIRMATION_CASE_STATES, type ConfirmationCaseState } from '@hvs/contracts';
import { normaliseText } from '@hvs/kernel';
import { CHANNELS, type SubmissionChannel } from '@hvs/outcome/confirmation';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsIn,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
  ValidateIf,
} from 'class-validator';

const DEEDS = ['review', 'submit'] as const;
const MOST_CASES = 10_000;

const tidy = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? normaliseText(value) : value);

/** Which way a case goes out. */
export class SubmissionWayDto {
  @ApiProperty({ enum: CHANNELS })
  @IsIn(CHANNELS)
  channel: SubmissionChannel;
}

/** Why a case is returned or withdrawn, or a confirmation taken back. */
export class ReasonDto {
  @ApiProperty({ minLength: 3, maxLength: 300, example: 'Thiếu giấy chứng nhận bản gốc' })
  @Transform(tidy)
  @IsString()
  @MinLength(3)
  @MaxLength(300)
  reason: string;
}

/** One deed for many cases. */
export class CaseBatchDto {
  @ApiProperty({ type: [String], format: 'uuid', maxItems: MOST_CASES })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(MOST_CASES)
  @IsUUID(undefined, { each: true })
  caseIds: string[];

  @ApiProperty({ enum: DEEDS })
  @IsIn(DEEDS)
  deed: (typeof DEEDS)[number];

  @ApiPropertyOptional({ enum: CHANNELS, description: 'Needed to submit' })
  @ValidateIf(({ deed, channel }: CaseBatchDto) => deed === 'submit' || channel !== undefined)
  @IsIn(CHANNELS)
  channel?: SubmissionChannel;
}

/** What became of one of them. */
export class CaseResultDto {
  @ApiProperty({ format: 'uuid' })
  caseId: string;

  @ApiProperty({ description: 'Empty for a case that is not there' })
  fullName: string;

  @ApiProperty()
  done: boolean;

  @ApiProperty({ enum: CONFIRMATION_CASE_STATES, nullable: true, description: 'Where it stands now' })
  state: ConfirmationCaseState | null;

  @ApiProperty({ type: String, nullable: true, description: 'Code of the refusal' })
  code: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The refusal in words' })
  reason: string | null;
}

/** The results in the order of the ids. */
export class CaseBatchResultDto {
  @ApiProperty({ type: [CaseResultDto] })
  results: CaseResultDto[];
}
