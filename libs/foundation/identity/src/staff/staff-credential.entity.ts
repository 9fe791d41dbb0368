import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The user name, password and authenticator of a member of staff. */
@Entity('staff_credential')
export class StaffCredentialEntity {
  @PrimaryColumn({ name: 'account_id', type: 'uuid' })
  accountId: string;

  @Column({ type: 'text' })
  username: string;

  @Column({ name: 'password_hash', type: 'text' })
  passwordHash: string;

  @Column({ name: 'totp_secret_cipher', type: 'bytea' })
  totpSecretCipher: Buffer;

  /** Number of the 30-second step whose code was used last. */
  @Column({ name: 'totp_last_step', type: 'bigint' })
  totpLastStep: string;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt: Date;
}
