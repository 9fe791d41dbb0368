import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { isIsoDate } from '@hvs/kernel';
import { IDENTITY_LEVELS, type IdentityLevel } from '@hvs/outcome/casework';
import { IsIn, IsOptional, IsUUID, ValidateBy } from 'class-validator';

const SOURCES = ['vneid', 'officer'] as const;
const SEEN_LEVELS = [0, 1, 2] as const;

/** How many people have what. */
export class IdentityCountsDto {
  @ApiProperty({ description: 'People from 16 years who live there' })
  from16: number;

  @ApiProperty({ description: 'An officer has seen that they have no account' })
  none: number;

  @ApiProperty()
  level1: number;

  @ApiProperty()
  level2: number;

  @ApiProperty({ description: 'No sign-in with VNeID and no entry of an officer' })
  unknown: number;
}

/** One hamlet. */
export class HamletIdentityDto extends IdentityCountsDto {
  @ApiProperty({ format: 'uuid' })
  hamletId: string;

  @ApiProperty({ example: 'Hồ Liễn' })
  name: string;
}

/** Digital identity from 16 years, by hamlet. */
export class DigitalIdentityOverviewDto {
  @ApiProperty({ type: [HamletIdentityDto] })
  hamlets: HamletIdentityDto[];

  @ApiProperty({ type: IdentityCountsDto })
  total: IdentityCountsDto;
}

/** Which people of a hamlet. */
export class IdentityPeopleQueryDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  hamletId: string;

  @ApiProperty({ enum: IDENTITY_LEVELS })
  @IsIn(IDENTITY_LEVELS)
  level: IdentityLevel;

  @ApiPropertyOptional({ format: 'uuid', description: '`nextAfter` of the page before' })
  @IsOptional()
  @IsUUID()
  after?: string;
}

/** A person of one hamlet and level. */
export class PersonIdentityDto {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty({ example: 'Phạm Thị Sen' })
  fullName: string;

  @ApiProperty({ example: 1958 })
  birthYear: number;

  @ApiProperty({ example: 'Hồ Liễn' })
  hamletName: string;

  @ApiProperty({ enum: IDENTITY_LEVELS })
  level: IdentityLevel;

  @ApiProperty({ type: String, enum: SOURCES, nullable: true, description: '`officer`: seen and typed in' })
  source: (typeof SOURCES)[number] | null;
}

/** A page of people, by given name. */
export class IdentityPeopleDto {
  @ApiProperty({ type: [PersonIdentityDto] })
  people: PersonIdentityDto[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: '`after` of the next page' })
  nextAfter: string | null;
}

/** What is known of one person. */
export class DigitalIdentityDto {
  @ApiProperty({ enum: IDENTITY_LEVELS })
  level: IdentityLevel;

  @ApiProperty({ type: String, enum: SOURCES, nullable: true })
  source: (typeof SOURCES)[number] | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  seenOn: string | null;
}

/** What an officer saw on the person's phone or card. */
export class SeenIdentityDto {
  @ApiProperty({ enum: SEEN_LEVELS, description: '0: the person has no account' })
  @IsIn(SEEN_LEVELS)
  level: (typeof SEEN_LEVELS)[number];

  @ApiProperty({ format: 'date', description: 'Not after today', example: '2026-11-20' })
  @ValidateBy({
    name: 'isIsoDay',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && isIsoDate(value),
      defaultMessage: () => 'seenOn must be a day that exists, YYYY-MM-DD',
    },
  })
  seenOn: string;
}
