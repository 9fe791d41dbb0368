import { ApiProperty } from '@nestjs/swagger';

/** One thing that is missing or could be better. */
export class CourseProblemDto {
  @ApiProperty({ example: 'lesson:mat-khau-manh' })
  part: string;

  @ApiProperty({ example: 'blocks[2].description', description: 'Path inside the part; empty for the whole part' })
  field: string;

  @ApiProperty({ enum: ['refusal', 'advice'], description: '`refusal` keeps the course from being published' })
  severity: 'refusal' | 'advice';

  @ApiProperty()
  vi: string;

  @ApiProperty()
  en: string;
}

export class CourseProblemsDto {
  @ApiProperty({ type: [CourseProblemDto] })
  problems: CourseProblemDto[];
}

/** A published version. */
export class PublishedVersionDto {
  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty()
  title: string;

  @ApiProperty()
  publishedAt: Date;

  @ApiProperty({ type: String, nullable: true, description: 'Null for what comes with the product' })
  publishedByName: string | null;

  @ApiProperty({ type: 'integer', description: 'People who are enrolled in it now' })
  learners: number;
}

export class PublishedVersionsDto {
  @ApiProperty({ type: [PublishedVersionDto] })
  versions: PublishedVersionDto[];
}
