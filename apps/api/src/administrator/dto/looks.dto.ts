import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { isIsoDate, normaliseText } from '@hvs/kernel';
import { Transform } from 'class-transformer';
import { IsOptional, IsString, IsUUID, Length, ValidateBy } from 'class-validator';

const isDay = (value: unknown): boolean => typeof value === 'string' && isIsoDate(value);
const IS_DAY = {
  name: 'isIsoDay',
  validator: { validate: isDay, defaultMessage: () => 'must be a day that exists, YYYY-MM-DD' },
};

/** Which looks. */
export class LooksQueryDto {
  @ApiPropertyOptional({ description: 'Any part of the name of the person looked at, with or without accents' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? normaliseText(value) : value))
  @IsOptional()
  @IsString()
  @Length(2, 100)
  personQuery?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  personId?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  officerAccountId?: string;

  @ApiPropertyOptional({ format: 'date', description: 'First day' })
  @IsOptional()
  @ValidateBy(IS_DAY)
  from?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Last day' })
  @IsOptional()
  @ValidateBy(IS_DAY)
  to?: string;

  @ApiPropertyOptional({ format: 'uuid', description: '`nextCursor` of the page before' })
  @IsOptional()
  @IsUUID()
  cursor?: string;
}

/** One look of an officer. */
export class AuditedLookDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  officerAccountId: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The name as it is today' })
  officerName: string | null;

  @ApiProperty({ example: 'Kẻ Sặt' })
  officerUnit: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null when the look found nobody' })
  personId: string | null;

  @ApiProperty({ type: String, nullable: true })
  personName: string | null;

  @ApiProperty({ type: String, nullable: true })
  purpose: string | null;

  @ApiProperty({ example: 'person-record.looked' })
  action: string;
}

/** A page of looks, newest first. */
export class LooksDto {
  @ApiProperty({ type: [AuditedLookDto] })
  looks: AuditedLookDto[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: '`cursor` of the next page' })
  nextCursor: string | null;
}
