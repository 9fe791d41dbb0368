import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type TargetGroup, TARGET_GROUPS } from '@hvs/contracts';
import type { SignInMethod } from '@hvs/foundation/identity';
import { IsOptional, IsString, Matches } from 'class-validator';

/** What a person sees about themselves. */
export class ProfileDto {
  @ApiProperty({ example: 'Phạm Thị Sen' })
  fullName: string;

  @ApiProperty({ format: 'date', example: '1955-02-03' })
  birthDate: string;

  @ApiProperty({ example: 'Thôn Thượng' })
  hamletName: string;

  @ApiProperty({ type: String, nullable: true, example: '030******001' })
  citizenIdMasked: string | null;

  @ApiProperty({ type: String, nullable: true, example: '0912345678' })
  phone: string | null;

  @ApiProperty({ enum: TARGET_GROUPS, isArray: true })
  targetGroups: TargetGroup[];

  @ApiProperty({
    enum: ['vneid', 'pin', 'password'],
    isArray: true,
    description: 'Ways in which the person can sign in',
  })
  signInMethods: SignInMethod[];
}

/** A new PIN of the person who is signed in. */
export class ChangePinDto {
  @ApiPropertyOptional({
    description: 'The PIN so far; not needed for a first PIN or after signing in with VNeID',
    pattern: String.raw`^\d{6}$`,
  })
  @IsOptional()
  @IsString()
  @Matches(/^\d{6}$/)
  currentPin?: string;

  @ApiProperty({ description: 'Six digits, not easy to guess', pattern: String.raw`^\d{6}$` })
  @IsString()
  @Matches(/^\d{6}$/)
  newPin: string;
}
