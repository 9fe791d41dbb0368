import { ApiProperty } from '@nestjs/swagger';
import { DEVICE_PICTURES, type DevicePicture } from '@hvs/contracts';
import { IsIn } from 'class-validator';

export class DevicePictureDto {
  @ApiProperty({
    enum: DEVICE_PICTURES,
    nullable: true,
    description: 'Null when this device does not offer the person',
  })
  picture: DevicePicture | null;

  @ApiProperty({ description: 'False for who has no PIN, or has not signed in on this device' })
  possible: boolean;
}

export class ChosenPictureDto {
  @ApiProperty({ enum: DEVICE_PICTURES, nullable: true })
  @IsIn([...DEVICE_PICTURES, null])
  picture: DevicePicture | null;
}
