import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { LookKind } from '@hvs/foundation/audit';
import { IsOptional, IsUUID } from 'class-validator';

const LOOK_KINDS: readonly LookKind[] = ['record', 'citizen-id', 'list'];

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

  @ApiProperty({ enum: LOOK_KINDS, description: 'The record, the whole citizen id, or a line in a list' })
  what: LookKind;
}

/** Who looked at the record, newest first. */
export class RecordViewsDto {
  @ApiProperty({ type: [RecordViewDto] })
  views: RecordViewDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
