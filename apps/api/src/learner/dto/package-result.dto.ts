import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsNumber, IsOptional, Max, Min } from 'class-validator';

/** What a package in its frame reports of the learner who plays it. */
export class ReportedScoreDto {
  @ApiProperty({ type: Number, nullable: true, minimum: 0, maximum: 100 })
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(100)
  score: number | null = null;

  @ApiProperty()
  @IsBoolean()
  completed: boolean;
}

/** The best that is known of the learner in the package. */
export class PackageResultDto {
  @ApiProperty({ type: Number, nullable: true, minimum: 0, maximum: 100 })
  best: number | null;

  @ApiProperty()
  completed: boolean;
}
