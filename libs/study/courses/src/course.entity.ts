import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A course by its slug; what is taught stands in its versions. */
@Entity('course')
export class CourseEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  slug: string;

  @Column({ type: 'uuid', nullable: true })
  currentVersionId: string | null;

  /** Whose course it is; null for those that come with the product. */
  @Column({ type: 'uuid', nullable: true })
  unitId: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  retiredAt: Date | null;
}
