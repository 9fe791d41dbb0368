import { ApiProperty } from '@nestjs/swagger';
import { QUESTION_FLAGS, type QuestionFlag } from '@hvs/study/questions';

/** A course version that holds a version of the question. */
export class QuestionUseDto {
  @ApiProperty({ format: 'uuid' })
  courseVersionId: string;

  @ApiProperty({ example: 'an-toan-tren-mang-cho-nguoi-cao-tuoi' })
  courseSlug: string;

  @ApiProperty()
  courseTitle: string;

  @ApiProperty({ type: 'integer', description: 'Version of the course' })
  courseVersion: number;

  @ApiProperty({ type: 'integer', description: 'Version of the question in it' })
  version: number;

  @ApiProperty()
  usedFrom: Date;
}

export class QuestionUsesDto {
  @ApiProperty({ type: [QuestionUseDto] })
  uses: QuestionUseDto[];
}

export class OptionStatisticsDto {
  @ApiProperty()
  key: string;

  @ApiProperty()
  text: string;

  @ApiProperty()
  correct: boolean;

  @ApiProperty({ type: 'integer' })
  chosen: number;
}

/** What became of one version on papers that were handed in. */
export class VersionStatisticsDto {
  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: 'integer' })
  seen: number;

  @ApiProperty({ type: 'integer', description: 'Left open' })
  blank: number;

  @ApiProperty({ type: 'integer' })
  right: number;

  @ApiProperty({ type: Number, nullable: true, minimum: 0, maximum: 1, description: 'Share answered right' })
  facility: number | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    minimum: -1,
    maximum: 1,
    description: 'Corrected point-biserial correlation with the rest of the paper',
  })
  discrimination: number | null;

  @ApiProperty({ enum: QUESTION_FLAGS, enumName: 'QuestionFlag', isArray: true })
  flags: QuestionFlag[];

  @ApiProperty({ type: [OptionStatisticsDto] })
  options: OptionStatisticsDto[];
}

export class QuestionStatisticsDto {
  @ApiProperty({ type: [VersionStatisticsDto], description: 'Versions that anybody saw, newest first' })
  versions: VersionStatisticsDto[];
}
