import { ApiProperty } from '@nestjs/swagger';

/** A signed file of submissions. */
export class ConfirmationBatchDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, format: 'date-time' })
  madeAt: Date;

  @ApiProperty({ type: String, nullable: true, description: 'Name of the officer' })
  madeBy: string | null;

  @ApiProperty({ description: 'Submissions in it' })
  rows: number;

  @ApiProperty({ description: 'SHA-256 of the file, in hex' })
  sha256: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it was first fetched' })
  downloadedAt: Date | null;

  @ApiProperty({ description: 'How many of them have an answer by now' })
  answered: number;
}

/** A page of batches, newest first. */
export class ConfirmationBatchesDto {
  @ApiProperty({ type: [ConfirmationBatchDto] })
  batches: ConfirmationBatchDto[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: '`after` of the next page' })
  nextAfter: string | null;
}
