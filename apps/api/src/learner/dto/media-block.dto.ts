import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Inline, Picture, ProcedureStep } from '@hvs/contracts';

export class AudioBlockDto {
  @ApiProperty({ enum: ['audio'] })
  type: 'audio';

  @ApiProperty()
  src: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ description: 'What is said' })
  transcript: string;
}

export class VideoBlockDto {
  @ApiProperty({ enum: ['video'] })
  type: 'video';

  @ApiProperty()
  src: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ description: 'A WebVTT file' })
  captions: string;

  @ApiProperty({ description: 'What is said' })
  transcript: string;
}

export class PictureDto {
  @ApiProperty()
  src: string;

  @ApiProperty({ description: 'What the picture shows, for those who do not see it' })
  description: string;
}

export class SlidesBlockDto {
  @ApiProperty({ enum: ['slides'] })
  type: 'slides';

  @ApiProperty()
  title: string;

  @ApiProperty({ type: [PictureDto] })
  pages: Picture[];
}

export class ProcedureStepDto {
  @ApiProperty({ type: 'array', items: { type: 'object' }, description: 'Inline parts, as in a paragraph' })
  text: Inline[];

  @ApiPropertyOptional({ type: PictureDto })
  picture?: Picture;
}

export class StepsBlockDto {
  @ApiProperty({ enum: ['steps'] })
  type: 'steps';

  @ApiProperty({ type: [ProcedureStepDto] })
  items: ProcedureStep[];
}

export class DownloadBlockDto {
  @ApiProperty({ enum: ['download'] })
  type: 'download';

  @ApiProperty()
  src: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: 'integer' })
  bytes: number;
}

/** Blocks that show or hand out files. */
export const MEDIA_BLOCK_MODELS = [AudioBlockDto, VideoBlockDto, SlidesBlockDto, StepsBlockDto, DownloadBlockDto];
