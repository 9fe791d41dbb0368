import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Clock, todayIn, VIETNAM } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Units } from '@hvs/foundation/units';
import { IsNull } from 'typeorm';
import { communeCodeOf, makeCertificateNumber } from './certificate-number.js';
import { CertificateEntity } from './certificate.entity.js';

const RANDOM_BYTES = 8;

/** One try in a million million meets a number that is taken; five in a row would be a fault. */
const NUMBER_TRIES = 5;

/** A certificate before it has a number and its place in the status lists. */
export type DraftCertificate = Omit<CertificateEntity, 'number' | 'statusIndex'>;

/** Gives certificates numbers that nobody can guess. */
@Injectable()
export class CertificateNumbers {
  constructor(
    private readonly database: Database,
    private readonly units: Units,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Writes the certificate under a new number and gives it; null when the enrolment has one that is not replaced.
   * To be called inside the transaction of a deed.
   */
  async insert(certificate: DraftCertificate): Promise<string | null> {
    const { enrolmentId, communeId } = certificate;
    for (let tries = 0; tries < NUMBER_TRIES; tries += 1) {
      const number = await this.newNumber(communeId);
      if (await this.isNew({ ...certificate, number })) return number;
      if (await this.database.manager.existsBy(CertificateEntity, { enrolmentId, replacedAt: IsNull() })) return null;
    }
    throw new Error('no free certificate number was found');
  }

  private async newNumber(communeId: string): Promise<string> {
    const year = Number(todayIn(VIETNAM, this.clock.now()).slice(0, 4));
    const commune = await this.units.find(communeId);
    return makeCertificateNumber(communeCodeOf(commune?.name ?? ''), year, randomBytes(RANDOM_BYTES));
  }

  /** False when the enrolment has a certificate or the number is taken. */
  private async isNew(certificate: Omit<CertificateEntity, 'statusIndex'>): Promise<boolean> {
    const inserted = await this.database.manager
      .createQueryBuilder()
      .insert()
      .into(CertificateEntity)
      .values(certificate)
      .orIgnore()
      .returning('id')
      .updateEntity(false)
      .execute();
    return (inserted.raw as unknown[]).length > 0;
  }
}
