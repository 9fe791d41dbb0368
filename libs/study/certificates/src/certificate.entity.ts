import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a person got for a course, once per enrolment. It may be revoked, never removed. */
@Entity('certificate')
export class CertificateEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  number: string;

  @Column({ type: 'uuid' })
  personId: string;

  @Column({ type: 'uuid' })
  communeId: string;

  @Column({ type: 'uuid' })
  enrolmentId: string;

  @Column({ type: 'uuid' })
  courseVersionId: string;

  /** As the register had it on the day of issue. */
  @Column({ type: 'text' })
  holderName: string;

  @Column({ type: 'integer' })
  scorePercent: number;

  @Column({ type: 'timestamptz' })
  issuedAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  revokedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  revocationReason: string | null;
}
