import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CourseDocument } from '@hvs/contracts';

/** One published version of a course. The database refuses any change to it. */
@Entity('course_version')
export class CourseVersionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  courseId: string;

  @Column({ type: 'integer' })
  version: number;

  @Column({ type: 'text' })
  checksum: string;

  @Column({ type: 'jsonb' })
  document: CourseDocument;

  @Column({ type: 'timestamptz' })
  publishedAt: Date;
}
