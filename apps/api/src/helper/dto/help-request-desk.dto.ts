import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { normaliseText } from '@hvs/kernel';
import { Transform } from 'class-transformer';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { HelpRequestDto } from '../../learner/dto/help-requests.dto.js';

/** A call for help as helpers see it. */
export class DeskHelpRequestDto extends HelpRequestDto {
  @ApiProperty()
  fullName: string;

  @ApiProperty()
  hamletName: string;

  @ApiProperty({ type: String, nullable: true, description: 'For the helper who has taken it up' })
  phone: string | null;

  @ApiProperty({ description: 'The reader has taken it up' })
  mine: boolean;
}

/** What waits, the longest waiting first. */
export class DeskHelpRequestsDto {
  @ApiProperty({ type: [DeskHelpRequestDto] })
  requests: DeskHelpRequestDto[];
}

/** That somebody was helped. */
export class HelpDoneDto {
  @ApiPropertyOptional({ maxLength: 300, description: 'The person reads it' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? normaliseText(value) : value))
  @IsString()
  @MaxLength(300)
  note?: string;
}
