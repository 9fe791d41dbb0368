import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { DEVICE_PICTURES, type DevicePicture } from '@hvs/contracts';
import { IsNotEmpty, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';

/** Sign-in of people without VNeID. */
export class PinSignInDto {
  @ApiProperty({
    description: 'Phone number or card code, however it is written; `may:<id>` for a person of this device',
    example: '0912 345 678',
    maxLength: 64,
  })
  @IsString()
  @IsNotEmpty()
  @MaxLength(64)
  identifier: string;

  @ApiProperty({ description: 'Six digits', example: '482915', pattern: String.raw`^\d{6}$` })
  @IsString()
  @Matches(/^\d{6}$/)
  pin: string;
}

/** Somebody who asked to be remembered on this device. */
export class PersonOfDeviceDto {
  @ApiProperty({ format: 'uuid', description: 'Names the person on this device alone' })
  id: string;

  @ApiProperty({ example: 'Nguyễn Thị Sen' })
  fullName: string;

  @ApiProperty({ enum: DEVICE_PICTURES })
  picture: DevicePicture;
}

export class PeopleOfDeviceDto {
  @ApiProperty({ type: [PersonOfDeviceDto] })
  people: PersonOfDeviceDto[];
}

export class PersonOfDevicePath {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  id: string;
}

/** Sign-in of staff. */
export class StaffSignInDto {
  @ApiProperty({ example: 'quan-tri', maxLength: 64 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(64)
  username: string;

  @ApiProperty({ format: 'password', maxLength: 128 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(128)
  password: string;

  @ApiProperty({ description: 'Code of the authenticator app, six digits', pattern: String.raw`^\d{6}$` })
  @IsString()
  @Matches(/^\d{6}$/)
  totp: string;
}

/** Where a sign-in with VNeID leads back to. */
export class VneidSignInQueryDto {
  @ApiPropertyOptional({
    description: 'Path on this site to open after the sign-in; anything else leads home',
    example: '/khoa-hoc',
  })
  @IsOptional()
  @IsString()
  @MaxLength(512)
  returnTo?: string;
}
