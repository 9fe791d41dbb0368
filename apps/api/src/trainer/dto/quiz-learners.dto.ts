import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';
import { AfterQuery } from './quiz-paths.dto.js';

export class QuizLearnersQuery extends AfterQuery {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  courseId: string;

  @ApiPropertyOptional({ description: 'Any part of a name, with or without accents' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  name?: string;
}

export class QuizLearnerDto {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  fullName: string;

  @ApiProperty({ type: 'integer' })
  birthYear: number;

  @ApiProperty()
  hamletName: string;

  @ApiProperty({ type: 'integer' })
  attempts: number;

  @ApiProperty()
  passed: boolean;

  @ApiProperty({ description: 'An attempt is open just now, on a screen or on paper' })
  open: boolean;

  @ApiProperty({ type: 'integer' })
  extraMinutes: number;

  @ApiProperty({ type: String, nullable: true })
  extensionReason: string | null;
}

export class QuizLearnerPageDto {
  @ApiProperty({ type: [QuizLearnerDto] })
  learners: QuizLearnerDto[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  nextAfter: string | null;
}

export class NewExtensionDto {
  @ApiProperty({ format: 'uuid', description: 'Made by the client, so that sending twice grants it once' })
  @IsUUID()
  id: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  personId: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  courseId: string;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: 600, description: '0 takes it back' })
  @IsInt()
  @Min(0)
  @Max(600)
  minutes: number;

  @ApiProperty({ minLength: 3, maxLength: 300, example: 'Mắt kém, đọc chậm' })
  @IsString()
  @Length(3, 300)
  reason: string;
}
