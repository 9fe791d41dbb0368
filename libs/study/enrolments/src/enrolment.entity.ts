import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person takes one version of a course. At most one enrolment per person and course is not withdrawn. */
@Entity('enrolment')
export class EnrolmentEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  personId: string;

  @Column({ type: 'uuid' })
  communeId: string;

  @Column({ type: 'uuid' })
  hamletId: string;

  @Column({ type: 'uuid' })
  courseId: string;

  @Column({ type: 'uuid' })
  courseVersionId: string;

  @Column({ type: 'timestamptz' })
  openedAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  completedAt: Date | null;

  /** Completed, and made way for a new enrolment as its certificate ran out. */
  @Column({ type: 'boolean', default: false })
  renewed: boolean;

  @Column({ type: 'uuid', nullable: true })
  classId: string | null;
}
