import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';

const KINDS = ['h5p', 'scorm'] as const;

/** An H5P or SCORM 1.2 package that lessons can play. */
export class PackageDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: KINDS })
  kind: (typeof KINDS)[number];

  @ApiProperty({ description: 'As its author called it' })
  title: string;

  @ApiProperty({ format: 'uuid', description: 'The file of the library it was made of' })
  fileId: string;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt: Date;
}

/** Which file of the library becomes a package. */
export class NewPackageDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  fileId: string;
}
