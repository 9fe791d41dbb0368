import { ApiProperty } from '@nestjs/swagger';
import type { Question } from '@hvs/contracts';

export class QuestionBlockDto {
  @ApiProperty({ enum: ['question'] })
  type: 'question';

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'A question of any kind with its key: it is answered at once, in the browser, and never in the quiz',
  })
  question: Question;
}

export class PracticeBlockDto {
  @ApiProperty({ enum: ['practice'] })
  type: 'practice';

  @ApiProperty({ description: 'Key of a practice of the same course', example: 'dang-nhap-vneid' })
  practice: string;
}

export class ExternalLinkBlockDto {
  @ApiProperty({ enum: ['external-link'] })
  type: 'external-link';

  @ApiProperty({ example: 'https://dichvucong.gov.vn' })
  href: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ description: 'What to beware of there' })
  note: string;
}

export class PackageBlockDto {
  @ApiProperty({ enum: ['package'] })
  type: 'package';

  @ApiProperty({ enum: ['h5p', 'scorm'] })
  kind: 'h5p' | 'scorm';

  @ApiProperty({ format: 'uuid' })
  packageId: string;

  @ApiProperty()
  title: string;
}

/** Blocks that ask for something to be done. */
export const DOING_BLOCK_MODELS = [QuestionBlockDto, PracticeBlockDto, ExternalLinkBlockDto, PackageBlockDto];
