import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';

export class PracticeCountsPath {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  courseId: string;
}

/** What became of one practice in the communes of the trainer. */
export class PracticeCountDto {
  @ApiProperty({ example: 'dang-nhap-vneid' })
  practiceKey: string;

  @ApiProperty({ description: 'Empty for a practice that the present version no longer has' })
  title: string;

  @ApiProperty({ type: 'integer', description: 'Tries that came to an ending' })
  tries: number;

  @ApiProperty({ type: 'integer' })
  triesDone: number;

  @ApiProperty({ type: 'integer', description: 'Tries in which the swindler got what they wanted' })
  triesHarmed: number;

  @ApiProperty({ type: 'integer', description: 'People who tried it' })
  people: number;

  @ApiProperty({ type: 'integer' })
  peopleDone: number;

  @ApiProperty({ type: 'integer', description: 'People who fulfilled it without help' })
  peopleAlone: number;

  @ApiProperty({ type: 'integer', description: 'Of all tries together' })
  wrongMoves: number;

  @ApiProperty({ type: 'integer' })
  hints: number;
}

export class PracticeCountsDto {
  @ApiProperty({ type: [PracticeCountDto] })
  practices: PracticeCountDto[];
}
