import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The phone number, card and PIN of an account that signs in without VNeID. */
@Entity('pin_credential')
export class PinCredentialEntity {
  @PrimaryColumn({ name: 'account_id', type: 'uuid' })
  accountId: string;

  /** National form, `0912345678`. A family may share it. */
  @Column({ type: 'text', nullable: true })
  phone: string | null;

  @Column({ name: 'card_code_hash', type: 'bytea', nullable: true })
  cardCodeHash: Buffer | null;

  @Column({ name: 'pin_hash', type: 'text' })
  pinHash: string;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt: Date;
}
