import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which account a subject of an identity provider is. Made by citizen id alone, never by name. */
@Entity('vneid_link')
export class VneidLinkEntity {
  @PrimaryColumn({ type: 'text' })
  provider: string;

  @PrimaryColumn({ type: 'text' })
  subject: string;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId: string;

  /** Level of the VNeID account, 1 or 2; null when the provider did not say (Decree 69/2024/NĐ-CP). */
  @Column({ name: 'account_level', type: 'smallint', nullable: true })
  accountLevel: number | null;

  /** Level of the last authentication, 1 to 4; null when the provider did not say. */
  @Column({ name: 'authentication_level', type: 'smallint', nullable: true })
  authenticationLevel: number | null;

  @Column({ name: 'linked_at', type: 'timestamptz' })
  linkedAt: Date;

  @Column({ name: 'last_sign_in_at', type: 'timestamptz' })
  lastSignInAt: Date;
}
