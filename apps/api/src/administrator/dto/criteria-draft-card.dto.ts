import { ApiProperty } from '@nestjs/swagger';
import { type TargetGroup, TARGET_GROUPS } from '@hvs/contracts';
import type { DraftState } from '@hvs/outcome/criteria';

const STATES: DraftState[] = ['draft', 'submitted', 'approved'];

/** A draft in a list. */
export class CriteriaDraftCardDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: TARGET_GROUPS })
  targetGroup: TargetGroup;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: 'integer', description: 'A change names the revision it was made on' })
  revision: number;

  @ApiProperty({ enum: STATES, description: '`approved`: it has become the set `criteriaSetId`' })
  state: DraftState;

  @ApiProperty({ description: 'True while it holds no criterion' })
  isEmpty: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'Name; null when it came with the product' })
  author: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Name of who changed it last' })
  changedBy: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  changedAt: Date;

  @ApiProperty({ type: String, nullable: true, description: 'Why it was returned, until it is sent again' })
  returnedReason: string | null;
}
