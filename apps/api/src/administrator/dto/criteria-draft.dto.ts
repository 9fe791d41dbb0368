import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type TargetGroup, TARGET_GROUPS } from '@hvs/contracts';
import { type LatestPreview, type Losses, SHORTEST_REASON } from '@hvs/outcome/criteria';
import {
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { CriteriaDraftCardDto } from './criteria-draft-card.dto.js';
import { CriteriaWordsDto } from './criteria-set.dto.js';

const PREVIEW_STATES: LatestPreview['state'][] = ['waiting', 'running', 'done', 'failed'];
const WEIGHTS: Losses['weight'][] = ['none', 'held', 'grave'];
const MOST_PEOPLE = 200_000_000;

/** A fault of a document and where it stands. */
export class CriteriaProblemDto {
  @ApiProperty({ example: 'criterion.of[2].course', description: 'The document itself is `.`' })
  path: string;

  @ApiProperty()
  message: string;
}

/** The newest preview of a draft; all of it at /administrator/criteria-previews/:id. */
export class LatestPreviewDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: PREVIEW_STATES })
  state: LatestPreview['state'];

  @ApiProperty({ description: 'Made of exactly the text the draft holds now, and no set was approved since' })
  isCurrent: boolean;

  @ApiProperty({ type: 'integer' })
  checkedCount: number;

  @ApiProperty({ type: 'integer' })
  totalCount: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  finishedAt: Date | null;
}

/** What a draft would take away. */
export class LossesDto {
  @ApiProperty({ type: 'integer', description: 'People who meet now and would no longer' })
  losing: number;

  @ApiProperty({ type: 'integer', description: 'Their share of those who meet now' })
  percent: number;

  @ApiProperty({ enum: WEIGHTS, description: '`held`: a reason is needed; `grave`: the number must be typed, too' })
  weight: Losses['weight'];
}

/** A draft with all that an editor needs. */
export class CriteriaDraftDto extends CriteriaDraftCardDto {
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What was typed, faulty or not' })
  document: object;

  @ApiProperty({ type: [CriteriaProblemDto] })
  problems: CriteriaProblemDto[];

  @ApiProperty({ type: [CriteriaWordsDto], description: 'Empty while anything is wrong' })
  words: CriteriaWordsDto[];

  @ApiProperty({ type: LatestPreviewDto, nullable: true })
  latestPreview: LatestPreviewDto | null;

  @ApiProperty({ type: LossesDto, nullable: true, description: 'By a finished preview of exactly this text' })
  losses: LossesDto | null;

  @ApiProperty({ description: 'It waits for approval, and the reader neither wrote nor last changed it' })
  mayApprove: boolean;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The set it has become' })
  criteriaSetId: string | null;
}

/** A new draft: empty, or the text of a stored set. */
export class NewDraftDto {
  @ApiProperty({ enum: TARGET_GROUPS })
  @IsIn(TARGET_GROUPS)
  targetGroup: TargetGroup;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  fromSetId?: string;
}

/** A change of a draft. */
export class DraftChangeDto {
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'The whole document; it may be faulty' })
  @IsObject()
  document: object;

  @ApiProperty({ type: 'integer', description: 'The revision this change was made on' })
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  revision: number;
}

/** Why a draft goes back to who wrote it. */
export class DraftReturnDto {
  @ApiProperty({ minLength: 5, maxLength: 1000 })
  @IsString()
  @MinLength(5)
  @MaxLength(1000)
  reason: string;
}

/** What the second person signs. */
export class DraftApprovalDto {
  @ApiProperty({ format: 'date', description: 'First day on which the set judges: today or later' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  inForceFrom: string;

  @ApiPropertyOptional({
    minLength: SHORTEST_REASON,
    maxLength: 1000,
    description: 'Why it is right although a tenth or more of those who meet now would no longer',
  })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  acknowledgeLosses?: string;

  @ApiPropertyOptional({ type: 'integer', description: 'How many lose, typed by hand: when it is half or more' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_PEOPLE)
  losingTyped?: number;
}
