import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';

export class OpenClassesQueryDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  courseId: string;
}

export class OpenClassDto {
  @ApiProperty({ format: 'uuid' })
  classId: string;

  @ApiProperty({ example: 'Lớp tối thôn Hồ Liễn' })
  name: string;

  @ApiProperty({ example: 'Hồ Liễn' })
  unitName: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  opensOn: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  closesOn: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Null: room for everybody' })
  placesLeft: number | null;

  @ApiProperty()
  joined: boolean;

  @ApiProperty({ type: 'integer', nullable: true, description: 'From 1; null for whoever does not wait' })
  waitingPlace: number | null;
}

export class OpenClassesDto {
  @ApiProperty({ type: [OpenClassDto] })
  classes: OpenClassDto[];
}

export class ClassPlaceDto {
  @ApiProperty({ description: 'True when all places are taken and the learner waits for one' })
  waiting: boolean;
}
