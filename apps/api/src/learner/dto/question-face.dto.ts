import { ApiExtraModels, ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { QUESTION_KINDS, type QuestionKind } from '@hvs/contracts';

export class PictureDto {
  @ApiProperty({ example: 'media/trang-chu.png' })
  src: string;

  @ApiProperty({ description: 'What the picture shows, for those who do not see it' })
  description: string;
}

export class QuestionPartDto {
  @ApiProperty({ example: 'a' })
  key: string;

  @ApiProperty()
  text: string;
}

export class GapDto {
  @ApiProperty()
  key: string;

  @ApiPropertyOptional({ type: [String], description: 'To pick from; without them the learner types' })
  choices?: string[];
}

export class QuestionAudioDto {
  @ApiProperty()
  src: string;

  @ApiProperty()
  transcript: string;
}

export class ScenarioChoiceDto extends QuestionPartDto {
  @ApiProperty({ description: 'Key of the node it leads to' })
  next: string;
}

export class ScenarioFaceNodeDto extends QuestionPartDto {
  @ApiPropertyOptional({ example: 'Người lạ' })
  speaker?: string;

  @ApiProperty({ type: [ScenarioChoiceDto], description: 'None where the talk ends' })
  choices: ScenarioChoiceDto[];
}

export class ScenarioFaceDto {
  @ApiProperty()
  start: string;

  @ApiProperty({ type: [ScenarioFaceNodeDto] })
  nodes: ScenarioFaceNodeDto[];
}

/** A question as a learner may see it; nothing in it tells the answer. */
@ApiExtraModels(PictureDto)
export class QuestionFaceDto {
  @ApiProperty({ example: 'cau-1' })
  key: string;

  @ApiProperty({ enum: QUESTION_KINDS, enumName: 'QuestionKind' })
  kind: QuestionKind;

  @ApiProperty()
  text: string;

  @ApiPropertyOptional({ type: PictureDto })
  picture?: PictureDto;

  @ApiProperty({ type: [QuestionPartDto], description: 'Options, items or left sides, in the order of this paper' })
  options: QuestionPartDto[];

  @ApiPropertyOptional({ type: [QuestionPartDto], description: 'matching: the right sides' })
  rightSides?: QuestionPartDto[];

  @ApiPropertyOptional({ type: [GapDto] })
  gaps?: GapDto[];

  @ApiPropertyOptional({ example: 'đồng' })
  unit?: string;

  @ApiPropertyOptional({ type: PictureDto, description: 'hotspot: the picture to tap' })
  image?: PictureDto;

  @ApiPropertyOptional({ type: QuestionAudioDto })
  audio?: QuestionAudioDto;

  @ApiPropertyOptional({ type: ScenarioFaceDto })
  scenario?: ScenarioFaceDto;
}
