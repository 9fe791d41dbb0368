import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** A reading of the lesson by a person. */
export class AudioFormDto {
  @ApiProperty({ example: 'file/0190a5c2-7f10-7c3e-9d0a-3f4e5a6b7c8d' })
  src: string;

  @ApiProperty({ description: 'What is said' })
  transcript: string;
}

export class SignLanguageFormDto {
  @ApiProperty()
  src: string;

  @ApiProperty({ description: 'What the film shows and how long it is' })
  description: string;
}

/** What a fact of a lesson rests on that can age. */
export class LessonSourceDto {
  @ApiProperty({ example: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15' })
  text: string;

  @ApiPropertyOptional({ example: 'https://vanban.chinhphu.vn' })
  href?: string;

  @ApiProperty({ format: 'date', description: 'By when somebody looks whether it still holds' })
  reviewBy: string;
}
