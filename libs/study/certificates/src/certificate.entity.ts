import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a person got for a course. It may be revoked or replaced, never removed; one per enrolment is not replaced. */
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

  /** As the register had it on the day of issue, or as an administrator corrected it. */
  @Column({ type: 'text' })
  holderName: string;

  @Column({ type: 'integer' })
  scorePercent: number;

  /** The quiz was passed under the eyes of a trainer or helper, at `place`. */
  @Column({ type: 'boolean' })
  supervised: boolean;

  @Column({ type: 'text', nullable: true })
  place: string | null;

  @Column({ type: 'timestamptz' })
  issuedAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  expiresAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  nameCorrectedAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  revokedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  revocationReason: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  replacedAt: Date | null;

  /** Number of the certificate that was issued instead. */
  @Column({ type: 'text', nullable: true })
  replacedBy: string | null;

  /** A regrade took the pass away; an administrator decides what follows. */
  @Column({ type: 'timestamptz', nullable: true })
  doubtedAt: Date | null;

  /** Place in the public status lists, drawn by the database. A bigint, so it comes as text. */
  @Column({ type: 'bigint', insert: false })
  statusIndex: string;
}
