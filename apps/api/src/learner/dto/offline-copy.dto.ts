import { ApiProperty } from '@nestjs/swagger';

/** What a device fetches to have a course without a network, and how much that is. */
export class OfflineCopyDto {
  @ApiProperty({ format: 'uuid' })
  versionId: string;

  @ApiProperty({ type: [String], description: 'Keys of the lessons' })
  lessonKeys: string[];

  @ApiProperty({ type: [String], description: 'Keys of the practices' })
  practiceKeys: string[];

  @ApiProperty({ type: [String], description: 'Addresses of pictures, from the root of the site' })
  files: string[];

  @ApiProperty({ type: 'integer', description: 'Sounds and films, which need a network' })
  leftOut: number;

  @ApiProperty({ type: 'integer', description: 'What all of it takes on the device' })
  bytes: number;
}
