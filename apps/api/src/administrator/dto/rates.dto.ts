import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { RATE_GROUPS, type RateGroup } from '@hvs/outcome/statistics';
import { IsIn, IsOptional } from 'class-validator';

/** Which rates. */
export class RatesQueryDto {
  @ApiPropertyOptional({ enum: RATE_GROUPS, description: 'One target group, or everyone; all of them when left out' })
  @IsOptional()
  @IsIn([...RATE_GROUPS])
  targetGroup?: RateGroup;
}

/** The parts of the rates of one group: whole numbers of people, over the register as denominator. */
export class RateCellDto {
  @ApiProperty({ enum: RATE_GROUPS })
  targetGroup: RateGroup;

  @ApiProperty({ description: 'People of the register who live here, present or away' })
  population: number;

  @ApiProperty({ description: 'Of them with at least one enrolment that is not withdrawn' })
  enrolled: number;

  @ApiProperty({ description: "Of them universalized by the commune's criteria" })
  universalized: number;

  @ApiProperty({ description: 'Of them confirmed on VNeID; counted apart from universalized' })
  confirmed: number;
}

/** The rates of one hamlet. */
export class HamletRatesDto {
  @ApiProperty({ format: 'uuid' })
  hamletId: string;

  @ApiProperty({ example: 'Hồ Liễn' })
  name: string;

  @ApiProperty({ type: [RateCellDto], description: 'In the order of the groups; empty while never counted' })
  cells: RateCellDto[];
}

/** Rates by hamlet and target group. */
export class RatesDto {
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When the newest cell was counted' })
  countedAt: Date | null;

  @ApiProperty({ enum: RATE_GROUPS, isArray: true })
  groups: RateGroup[];

  @ApiProperty({ type: [HamletRatesDto] })
  hamlets: HamletRatesDto[];

  @ApiProperty({ type: [RateCellDto], description: 'All hamlets together, one cell for each group' })
  total: RateCellDto[];
}
