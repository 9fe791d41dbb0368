import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsObject, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { QuestionFaceDto } from '../../learner/dto/question-face.dto.js';

export class NewPrintDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  personId: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  courseId: string;

  @ApiPropertyOptional({ description: 'Where whoever prints it watches over the learner; left out when nobody does' })
  @IsOptional()
  @IsString()
  @Length(2, 120)
  place?: string;
}

export class PrintCodeQuery {
  @ApiProperty({ maxLength: 20, example: 'K7M2QX4T' })
  @IsString()
  @MaxLength(20)
  code: string;
}

export class PrintDto {
  @ApiProperty({ format: 'uuid' })
  attemptId: string;

  @ApiProperty({ example: 'K7M2QX4T' })
  code: string;

  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  fullName: string;

  @ApiProperty({ type: 'integer' })
  birthYear: number;

  @ApiProperty()
  hamletName: string;

  @ApiProperty({ format: 'uuid' })
  courseId: string;

  @ApiProperty()
  courseSlug: string;

  @ApiProperty()
  courseTitle: string;

  @ApiProperty()
  printedAt: Date;

  @ApiProperty({ type: String, nullable: true })
  place: string | null;

  @ApiProperty({ description: 'The reader printed it, so somebody else enters the answers' })
  own: boolean;
}

export class PrintPageDto {
  @ApiProperty({ type: [PrintDto] })
  prints: PrintDto[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  nextAfter: string | null;
}

export class PrintedPaperDto extends PrintDto {
  @ApiProperty({ type: 'integer' })
  passPercent: number;

  @ApiProperty({ type: 'integer' })
  timeLimitMinutes: number;

  @ApiProperty({ type: [QuestionFaceDto] })
  questions: QuestionFaceDto[];
}

export class PaperAnswersDto {
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'array', items: { type: 'string' } },
    description: 'Question → answer, as `Answer` of the contracts says; a question left open is left out',
  })
  @IsObject()
  answers: Record<string, string[]>;
}

export class EnteredPaperDto {
  @ApiProperty({ format: 'uuid' })
  attemptId: string;

  @ApiProperty({ type: Boolean, nullable: true, description: 'Null while an answer waits for its mark' })
  passed: boolean | null;

  @ApiProperty({ type: 'integer', nullable: true })
  scorePercent: number | null;
}
