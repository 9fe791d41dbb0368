import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import type { CalloutKind, Inline } from '@hvs/contracts';
import { DOING_BLOCK_MODELS } from './doing-block.dto.js';
import { MEDIA_BLOCK_MODELS } from './media-block.dto.js';

const inlineNames = ['TextInlineDto', 'MarkedInlineDto', 'LinkInlineDto'];
const inline = { oneOf: inlineNames.map((name) => ({ $ref: getSchemaPath(name) })) };
const line = { type: 'array' as const, items: inline };

export class TextInlineDto {
  @ApiProperty({ enum: ['text'] })
  type: 'text';

  @ApiProperty()
  text: string;
}

export class MarkedInlineDto {
  @ApiProperty({ enum: ['strong', 'emphasis'] })
  type: 'strong' | 'emphasis';

  @ApiProperty(line)
  children: Inline[];
}

export class LinkInlineDto {
  @ApiProperty({ enum: ['link'] })
  type: 'link';

  @ApiProperty()
  href: string;

  @ApiProperty(line)
  children: Inline[];
}

export class HeadingBlockDto {
  @ApiProperty({ enum: ['heading'] })
  type: 'heading';

  @ApiProperty({ type: 'integer', enum: [2, 3] })
  level: 2 | 3;

  @ApiProperty(line)
  children: Inline[];
}

export class ParagraphBlockDto {
  @ApiProperty({ enum: ['paragraph'] })
  type: 'paragraph';

  @ApiProperty(line)
  children: Inline[];
}

export class ListBlockDto {
  @ApiProperty({ enum: ['list'] })
  type: 'list';

  @ApiProperty()
  ordered: boolean;

  @ApiProperty({ type: 'array', items: line })
  items: Inline[][];
}

export class CalloutBlockDto {
  @ApiProperty({ enum: ['callout'] })
  type: 'callout';

  @ApiProperty({ enum: ['warning', 'tip'] })
  kind: CalloutKind;

  @ApiProperty({ type: 'array', items: line, description: 'One list of inline parts for each paragraph' })
  children: Inline[][];
}

@ApiExtraModels(TextInlineDto, MarkedInlineDto, LinkInlineDto)
export class ImageBlockDto {
  @ApiProperty({ enum: ['image'] })
  type: 'image';

  @ApiProperty()
  src: string;

  @ApiProperty({ description: 'What the picture shows, for those who do not see it' })
  description: string;
}

/** The kinds of block a lesson is made of, for `@ApiExtraModels`. */
export const BLOCK_MODELS = [
  HeadingBlockDto,
  ParagraphBlockDto,
  ListBlockDto,
  CalloutBlockDto,
  ImageBlockDto,
  ...MEDIA_BLOCK_MODELS,
  ...DOING_BLOCK_MODELS,
];

/** The schema of a lesson's blocks. */
export const BLOCKS_SCHEMA = {
  type: 'array' as const,
  items: { oneOf: BLOCK_MODELS.map((model) => ({ $ref: getSchemaPath(model) })) },
};
