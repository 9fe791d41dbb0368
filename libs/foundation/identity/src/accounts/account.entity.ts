import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A way to sign in, tied to one person. What the person may do hangs on roles. */
@Entity('account')
export class AccountEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  /** Set when the account may no longer sign in; its sessions end at once. */
  @Column({ name: 'disabled_at', type: 'timestamptz', nullable: true })
  disabledAt: Date | null;
}
