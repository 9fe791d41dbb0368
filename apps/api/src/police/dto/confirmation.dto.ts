import { ApiProperty } from '@nestjs/swagger';
import { isIsoDate } from '@hvs/kernel';
import { IsUUID, ValidateBy } from 'class-validator';

/** That a person was confirmed on VNeID, as the officer saw it there. */
export class NewConfirmationDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  personId: string;

  @ApiProperty({ format: 'date', description: 'Day of the confirmation, not after today', example: '2026-11-20' })
  @ValidateBy({
    name: 'isIsoDay',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && isIsoDate(value),
      defaultMessage: () => 'confirmedOn must be a day that exists, YYYY-MM-DD',
    },
  })
  confirmedOn: string;
}
