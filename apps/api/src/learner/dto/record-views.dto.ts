import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';

/** Which page of the list. */
export class RecordViewsQueryDto {
  @ApiPropertyOptional({ format: 'uuid', description: '`nextCursor` of the page before' })
  @IsOptional()
  @IsUUID()
  cursor?: string;
}

/** One look at the person's record. */
export class RecordViewDto {
  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;

  @ApiProperty({ description: 'The unit whose officer looked', example: 'Kẻ Sặt' })
  officerUnit: string;

  @ApiProperty({ type: String, nullable: true, description: 'What the officer gave as the purpose' })
  purpose: string | null;
}

/** Who looked at the record, newest first. */
export class RecordViewsDto {
  @ApiProperty({ type: [RecordViewDto] })
  views: RecordViewDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
