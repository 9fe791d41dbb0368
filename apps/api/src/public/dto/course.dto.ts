import { ApiProperty } from '@nestjs/swagger';
import { type TargetGroup, TARGET_GROUPS } from '@hvs/contracts';

/** A text in both languages; English may be empty, then Vietnamese is shown. */
export class BilingualTextDto {
  @ApiProperty({ example: 'Dùng dịch vụ công trực tuyến' })
  vi: string;

  @ApiProperty({ example: 'Using online public services' })
  en: string;
}

/** What a list of courses shows. */
export class CourseCardDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'dung-dich-vu-cong-truc-tuyen' })
  slug: string;

  @ApiProperty()
  title: BilingualTextDto;

  @ApiProperty()
  summary: BilingualTextDto;

  @ApiProperty({ enum: TARGET_GROUPS, isArray: true })
  targetGroups: TargetGroup[];

  @ApiProperty({ type: 'integer', example: 60 })
  estimatedMinutes: number;

  @ApiProperty({ type: 'integer', example: 5 })
  lessonCount: number;
}

export class CourseListDto {
  @ApiProperty({ type: [CourseCardDto] })
  courses: CourseCardDto[];
}
