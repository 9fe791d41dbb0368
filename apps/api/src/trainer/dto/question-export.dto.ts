import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';

const LONGEST_TAG = 80;

/** Which questions are wanted. */
export class QuestionExportQueryDto {
  @ApiPropertyOptional({ description: 'Those with this tag; all when left out' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_TAG)
  tag?: string;
}
