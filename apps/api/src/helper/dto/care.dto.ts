import { ApiProperty } from '@nestjs/swagger';
import { CONSENT_CHANNELS, type ConsentChannel } from '@hvs/contracts';
import { IsIn, IsInt, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';

/** How and for how long somebody has agreed to be helped. */
export class ConsentTermsDto {
  @ApiProperty({ format: 'uuid' })
  consentId: string;

  @ApiProperty({ enum: CONSENT_CHANNELS })
  channel: ConsentChannel;

  @ApiProperty()
  givenAt: Date;

  @ApiProperty()
  expiresAt: Date;
}

export class PersonInCareDto extends ConsentTermsDto {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty({ example: 'Phạm Thị Sen' })
  fullName: string;

  @ApiProperty({ type: 'integer', example: 1951 })
  birthYear: number;

  @ApiProperty({ example: 'Thôn Thượng' })
  hamletName: string;
}

export class PeopleInCareDto {
  @ApiProperty({ type: [PersonInCareDto], description: 'By name' })
  people: PersonInCareDto[];
}

export class CareSearchQuery {
  @ApiProperty({ description: 'Part of a name', minLength: 2 })
  @IsString()
  @MinLength(2)
  @MaxLength(100)
  name: string;
}

export class CareCandidateDto {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  fullName: string;

  @ApiProperty({ type: 'integer' })
  birthYear: number;

  @ApiProperty()
  hamletName: string;
}

export class CareCandidatesDto {
  @ApiProperty({ type: [CareCandidateDto], description: 'The first of those found' })
  people: CareCandidateDto[];
}

export class NewConsentDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  personId: string;

  @ApiProperty({ enum: CONSENT_CHANNELS, description: 'How the person has agreed' })
  @IsIn(CONSENT_CHANNELS)
  channel: ConsentChannel;

  @ApiProperty({ type: 'integer', description: 'Version of the text that was read out or signed' })
  @IsInt()
  textVersion: number;
}

export class ConsentIdDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  consentId: string;
}
