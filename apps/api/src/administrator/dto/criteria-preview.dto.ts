import { ApiProperty } from '@nestjs/swagger';
import { TARGET_GROUPS, type TargetGroup } from '@hvs/contracts';
import { IsUUID } from 'class-validator';

const STATES = ['waiting', 'running', 'done', 'failed'] as const;

/** Which draft is to be previewed, as it stands now. */
export class CriteriaPreviewRequestDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  draftId: string;
}

/** Numbers of people whom the draft would judge. What cannot be told counts as not met. */
export class EffectCountsDto {
  @ApiProperty({ type: 'integer', description: 'Not met today, met by the draft' })
  gain: number;

  @ApiProperty({ type: 'integer', description: 'Met today, not met by the draft' })
  lose: number;

  @ApiProperty({ type: 'integer' })
  stayMet: number;

  @ApiProperty({ type: 'integer' })
  stayNotMet: number;
}

/** The effect in one hamlet. */
export class HamletEffectDto extends EffectCountsDto {
  @ApiProperty({ format: 'uuid' })
  hamletId: string;

  @ApiProperty({ example: 'Hồ Liễn' })
  name: string;
}

/** The effect on the people of one target group; someone in several groups counts in each. */
export class GroupEffectDto extends EffectCountsDto {
  @ApiProperty({ enum: TARGET_GROUPS })
  targetGroup: TargetGroup;
}

/** One person of a sample. */
export class SampledPersonDto {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty({ example: 'Phạm Thị Sen' })
  fullName: string;

  @ApiProperty({ type: 'integer', example: 1958 })
  birthYear: number;

  @ApiProperty({ example: 'Hòa Ché' })
  hamletName: string;
}

/** At most five people of each effect. */
export class EffectSamplesDto {
  @ApiProperty({ type: [SampledPersonDto] })
  gain: SampledPersonDto[];

  @ApiProperty({ type: [SampledPersonDto] })
  lose: SampledPersonDto[];

  @ApiProperty({ type: [SampledPersonDto] })
  stayMet: SampledPersonDto[];

  @ApiProperty({ type: [SampledPersonDto] })
  stayNotMet: SampledPersonDto[];
}

/** What a draft would change, counted over everybody without deciding anything. */
export class CriteriaPreviewDto extends EffectCountsDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  draftId: string;

  @ApiProperty({ enum: TARGET_GROUPS })
  targetGroup: TargetGroup;

  @ApiProperty({ enum: STATES })
  state: (typeof STATES)[number];

  @ApiProperty({ type: 'integer' })
  checkedCount: number;

  @ApiProperty({ type: 'integer', description: 'People of the register when it began' })
  totalCount: number;

  @ApiProperty({ type: 'integer', description: 'Of those not met by the draft: of whom it cannot be told' })
  cannotTell: number;

  @ApiProperty({ type: [HamletEffectDto] })
  byHamlet: HamletEffectDto[];

  @ApiProperty({ type: [GroupEffectDto] })
  byGroup: GroupEffectDto[];

  @ApiProperty({ type: EffectSamplesDto })
  samples: EffectSamplesDto;

  @ApiProperty({ type: String, format: 'date-time' })
  requestedAt: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  startedAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  finishedAt: Date | null;
}
