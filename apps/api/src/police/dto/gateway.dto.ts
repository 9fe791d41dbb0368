import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type GatewayView, ODDITY_SORTS, type OdditySort } from '@hvs/outcome/confirmation';
import { IsOptional, IsUUID } from 'class-validator';

const CIRCUIT: GatewayView['circuit'][] = ['closed', 'open', 'half-open'];

/** How it stands with the gateway. */
export class GatewayDto {
  @ApiProperty({ description: 'False where there is no gateway: then only files go out' })
  isSetUp: boolean;

  @ApiProperty({ enum: CIRCUIT, description: 'open: it failed and is left alone; half-open: one request tries it' })
  circuit: GatewayView['circuit'];

  @ApiProperty({ description: 'Submissions that have not reached it yet' })
  waiting: number;

  @ApiProperty({ description: 'Submissions that it has and has not answered' })
  unanswered: number;

  @ApiProperty({ description: 'Attempts so far for what waits' })
  attempts: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  oldestWaitingSince: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  nextAttemptAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastAnswerAt: Date | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'For the operator, e.g. ECONNREFUSED',
    example: 'HTTP 503',
  })
  lastFault: string | null;

  @ApiProperty({ description: 'Answers that cannot be right and were kept' })
  oddities: number;
}

/** Something the other side said that cannot be right. Nothing followed from it. */
export class OddityDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: ODDITY_SORTS, example: 'changes-its-mind' })
  sort: OdditySort;

  @ApiProperty({ description: 'The key it is about' })
  key: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null when the key is none of ours' })
  caseId: string | null;

  @ApiProperty({ description: 'A short excerpt without citizen ids' })
  detail: string;

  @ApiProperty({ type: String, format: 'date-time' })
  firstAt: Date;

  @ApiProperty({ type: String, format: 'date-time' })
  lastAt: Date;

  @ApiProperty({ description: 'How often it was said' })
  count: number;
}

/** A page of oddities, newest first. */
export class OdditiesDto {
  @ApiProperty({ type: [OddityDto] })
  oddities: OddityDto[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: '`after` of the next page' })
  nextAfter: string | null;
}

/** Which page of a list that goes on after an id. */
export class AfterQueryDto {
  @ApiPropertyOptional({ format: 'uuid', description: '`nextAfter` of the page before' })
  @IsOptional()
  @IsUUID()
  after?: string;
}
