import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CONFIRMATION_CASE_STATES, type ConfirmationCaseState, type DecisionOutcome } from '@hvs/contracts';
import { normaliseText } from '@hvs/kernel';
import type { FoundPersonView } from '@hvs/outcome/casework';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsString, IsUUID, Length, Max, Min } from 'class-validator';

export const OUTCOMES: readonly DecisionOutcome[] = ['met', 'not-met', 'cannot-tell'];

const tidy = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? normaliseText(value) : value);

/** Whom to look for: by citizen id alone, or by any of the others together. Travels in the body only. */
export class PersonSearchDto {
  @ApiPropertyOptional({ description: 'As typed: spaces, dots or a missing leading zero do no harm' })
  @IsOptional()
  @IsString()
  @Length(1, 40)
  citizenId?: string;

  @ApiPropertyOptional({ description: 'Any part of the name, with or without accents; two letters begin a word' })
  @Transform(tidy)
  @IsOptional()
  @IsString()
  @Length(2, 100)
  name?: string;

  @ApiPropertyOptional({ example: 1958, description: 'Together with a name, a hamlet or a household' })
  @IsOptional()
  @IsInt()
  @Min(1880)
  @Max(2200)
  birthYear?: number;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  hamletId?: string;

  @ApiPropertyOptional({ description: 'As the register writes it', example: 'HL-012' })
  @Transform(tidy)
  @IsOptional()
  @IsString()
  @Length(1, 40)
  householdCode?: string;

  @ApiPropertyOptional({ format: 'uuid', description: '`nextAfter` of the page before' })
  @IsOptional()
  @IsUUID()
  after?: string;
}

/** A person in a list at the desk. */
export class FoundPersonDto {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty({ example: 'Phạm Thị Sen' })
  fullName: string;

  @ApiProperty({ format: 'date', description: '1 January when only the year is known' })
  birthDate: string;

  @ApiProperty({ enum: ['day', 'year'] })
  birthPrecision: FoundPersonView['birthPrecision'];

  @ApiProperty({ enum: ['male', 'female'] })
  sex: FoundPersonView['sex'];

  @ApiProperty({ example: 'Hồ Liễn' })
  hamletName: string;

  @ApiProperty({ type: String, nullable: true, example: 'HL-012' })
  householdCode: string | null;

  @ApiProperty({ type: String, nullable: true, example: '030******001' })
  citizenIdMasked: string | null;

  @ApiProperty({ type: String, enum: OUTCOMES, nullable: true, description: 'Over all groups; null while not judged' })
  standing: DecisionOutcome | null;

  @ApiProperty({ type: String, enum: CONFIRMATION_CASE_STATES, nullable: true })
  caseState: ConfirmationCaseState | null;

  @ApiProperty({ description: 'Confirmed on VNeID' })
  confirmed: boolean;
}

/** A page of people, by given name. */
export class FoundPeopleDto {
  @ApiProperty({ type: [FoundPersonDto] })
  people: FoundPersonDto[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: '`after` of the next page' })
  nextAfter: string | null;
}
