import { ApiProperty } from '@nestjs/swagger';
import { CONSENT_CHANNELS, type ConsentChannel } from '@hvs/contracts';

export class HelperOfPersonDto {
  @ApiProperty({ format: 'uuid' })
  consentId: string;

  @ApiProperty({ example: 'Vũ Thị Tuyết' })
  helperName: string;

  @ApiProperty({ enum: CONSENT_CHANNELS })
  channel: ConsentChannel;

  @ApiProperty()
  givenAt: Date;

  @ApiProperty()
  expiresAt: Date;
}

export class HelpersOfPersonDto {
  @ApiProperty({ type: [HelperOfPersonDto], description: 'The latest first' })
  helpers: HelperOfPersonDto[];
}
