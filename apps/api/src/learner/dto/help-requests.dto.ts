import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { BilingualText } from '@hvs/contracts';
import { normaliseText } from '@hvs/kernel';
import { HELP_REQUEST_STATES, type HelpRequestState } from '@hvs/support/help-requests';
import { Transform } from 'class-transformer';
import { IsOptional, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import { BilingualTextDto } from '../../public/dto/course.dto.js';

/** A call for help to the helpers of one's own hamlet. */
export class NewHelpRequestDto {
  @ApiProperty({ format: 'uuid', description: 'Made by the client: sending twice asks once' })
  @IsUUID()
  id: string;

  @ApiProperty({ minLength: 5, maxLength: 300, example: 'Tôi chưa biết bấm vào đâu để mở bài học.' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? normaliseText(value) : value))
  @IsString()
  @MinLength(5)
  @MaxLength(300)
  text: string;

  @ApiPropertyOptional({ description: 'Told to the helper who takes it up', example: '0912345678' })
  @IsOptional()
  @Matches(/^\+?[0-9][0-9 .]{7,14}$/)
  phone?: string;

  @ApiPropertyOptional({ maxLength: 200, description: 'The page one came from', example: '/khoa-hoc/an-toan' })
  @IsOptional()
  @Matches(/^\/(?!\/)[\w\-/]*$/)
  @MaxLength(200)
  page?: string;
}

/** A call and what became of it. */
export class HelpRequestDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: HELP_REQUEST_STATES })
  state: HelpRequestState;

  @ApiProperty()
  text: string;

  @ApiProperty({ type: BilingualTextDto, nullable: true })
  courseTitle: BilingualText | null;

  @ApiProperty({ type: String, nullable: true })
  lessonTitle: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Page of the residents’ app that the person came from' })
  page: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  askedAt: Date;

  @ApiProperty({ type: String, nullable: true, description: 'Who has taken it up' })
  helperName: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'What the helper wrote at the end' })
  note: string | null;
}

/** The last calls of the person, newest first. */
export class HelpRequestsDto {
  @ApiProperty({ type: [HelpRequestDto] })
  requests: HelpRequestDto[];
}
