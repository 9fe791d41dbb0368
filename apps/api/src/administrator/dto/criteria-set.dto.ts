import { ApiProperty } from '@nestjs/swagger';
import { type TargetGroup, TARGET_GROUPS } from '@hvs/contracts';
import { type Basis, BASIS_KINDS, type Combining, COMBININGS, type CriteriaSetState } from '@hvs/outcome/criteria';
import { CriteriaDraftCardDto } from './criteria-draft-card.dto.js';

const STATES: CriteriaSetState[] = ['coming', 'in-force', 'replaced'];

/** What a set rests on. */
export class BasisDto {
  @ApiProperty({ enum: BASIS_KINDS })
  kind: Basis['kind'];

  @ApiProperty({ description: 'Where in the text it stands, or why the commune proposes it' })
  note: string;
}

/** One line of a criteria set read as sentences; `depth` 0 is the whole set. */
export class CriteriaWordsDto {
  @ApiProperty({ type: 'integer' })
  depth: number;

  @ApiProperty({ example: 'Hoàn thành khóa học «Dùng dịch vụ công trực tuyến»' })
  text: string;
}

/** A criteria set in a list. */
export class CriteriaSetCardDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: TARGET_GROUPS })
  targetGroup: TargetGroup;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty()
  title: string;

  @ApiProperty({ enum: COMBININGS })
  combining: Combining;

  @ApiProperty({ type: BasisDto })
  basis: BasisDto;

  @ApiProperty({ format: 'date', description: 'First day on which it judges' })
  inForceFrom: string;

  @ApiProperty({ enum: STATES, description: 'Worked out from the dates' })
  state: CriteriaSetState;

  @ApiProperty({ type: String, nullable: true, description: 'Name; null when the set came with the product' })
  author: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Name; null when the set came with the product' })
  approvedBy: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  approvedAt: Date | null;
}

/** All sets by group, the newest version first, and the drafts that are open. */
export class CriteriaSetsDto {
  @ApiProperty({ type: [CriteriaSetCardDto] })
  sets: CriteriaSetCardDto[];

  @ApiProperty({ type: [CriteriaDraftCardDto] })
  drafts: CriteriaDraftCardDto[];
}

/** A criteria set with its text. */
export class StoredCriteriaSetDto extends CriteriaSetCardDto {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'As /api/public/criteria-set.schema.json describes it',
  })
  document: object;

  @ApiProperty({ type: [CriteriaWordsDto] })
  words: CriteriaWordsDto[];
}
