import { ApiProperty } from '@nestjs/swagger';
import {
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

class StudyClassFields {
  @ApiProperty({ example: 'Lớp tối thôn Hồ Liễn' })
  @IsString()
  @MinLength(2)
  @MaxLength(120)
  name: string;

  @ApiProperty({ type: 'integer', nullable: true, minimum: 1, maximum: 1000, description: 'Null: room for everybody' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1000)
  capacity: number | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @Matches(DAY)
  opensOn: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @Matches(DAY)
  closesOn: string | null;
}

export class NewStudyClassDto extends StudyClassFields {
  @ApiProperty({ format: 'uuid', description: 'Made by the client; the same id again is the same class' })
  @IsUUID()
  id: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  unitId: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  courseId: string;
}

export class StudyClassChangeDto extends StudyClassFields {
  @ApiProperty()
  @IsBoolean()
  closed: boolean;
}

export class StudyClassDto extends StudyClassFields {
  @ApiProperty({ format: 'uuid' })
  classId: string;

  @ApiProperty({ format: 'uuid' })
  unitId: string;

  @ApiProperty()
  unitName: string;

  @ApiProperty({ format: 'uuid' })
  courseId: string;

  @ApiProperty()
  courseTitle: string;

  @ApiProperty({ type: 'integer' })
  taken: number;

  @ApiProperty({ type: 'integer' })
  waiting: number;

  @ApiProperty()
  closed: boolean;
}

export class StudyClassesDto {
  @ApiProperty({ type: [StudyClassDto] })
  classes: StudyClassDto[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  nextAfter: string | null;
}
