import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PASS_REASONS, type PassReason } from '@hvs/outcome/universalization';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

const STATES = ['waiting', 'running', 'paused', 'finished'] as const;

/** How the pass is to run. */
export class FullPassRequestDto {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, description: 'At most this many people a second' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  ratePerSecond?: number;
}

/** A pass over everybody. */
export class FullPassDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'date', description: 'Day by which people are judged' })
  asOf: string;

  @ApiProperty({ enum: PASS_REASONS })
  reason: PassReason;

  @ApiProperty({ enum: STATES })
  state: (typeof STATES)[number];

  @ApiProperty({ type: 'integer' })
  checkedCount: number;

  @ApiProperty({ type: 'integer', description: 'People of the register when it began; 0 while it waits' })
  totalCount: number;

  @ApiProperty({ type: 'integer', description: 'Decisions whose outcome is another than before' })
  turnedCount: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'At most this many people a second' })
  ratePerSecond: number | null;

  @ApiProperty({ type: String, format: 'date-time' })
  requestedAt: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  startedAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  finishedAt: Date | null;
}

/** The newest passes. */
export class FullPassesDto {
  @ApiProperty({ type: [FullPassDto], description: 'Newest first' })
  passes: FullPassDto[];
}
