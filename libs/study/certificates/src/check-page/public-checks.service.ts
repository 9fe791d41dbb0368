import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { CertificateReader } from '../certificate-reader.js';
import { readCertificateNumber } from '../certificate-number.js';
import type { CertificateCheck } from '../certificate.view.js';
import { checkPage, type CheckResult } from './check-page.js';
import type { PageLanguage } from './check-page-words.js';
import { MissThrottle } from './miss-throttle.js';

/** A page with the HTTP status that fits it. */
export interface ServedPage {
  status: 200 | 404 | 429;
  html: string;
}

/** Checks by strangers. `network` is where a request comes from, as far as one household holds it. */
@Injectable()
export class PublicChecks {
  constructor(
    private readonly reader: CertificateReader,
    private readonly throttle: MissThrottle,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * All that may be known of a certificate by its number, typed in any case, with or without spaces and dashes.
   * @throws DomainError `certificate.not-found`, `certificate.check-wait`
   */
  async check(typedNumber: string, network: string): Promise<CertificateCheck> {
    this.throttle.admit(network);
    try {
      return (await this.reader.byNumber(typedNumber)).check;
    } catch (error) {
      const isMiss = error instanceof DomainError && error.code === 'certificate.not-found';
      if (isMiss && readCertificateNumber(typedNumber)) this.throttle.miss(network);
      throw error;
    }
  }

  /** The same as a page; without a number it is the form alone. */
  async page(typedNumber: string | undefined, language: PageLanguage, network: string): Promise<ServedPage> {
    const typed = typedNumber?.trim() ?? '';
    const result = typed === '' ? null : await this.resultOf(typed.slice(0, 60), network);
    const html = checkPage(result, language, this.clock.now());
    if (!result || 'found' in result) return { status: 200, html };
    return { status: result.fault === 'wait' ? 429 : 404, html };
  }

  private async resultOf(typed: string, network: string): Promise<CheckResult> {
    try {
      return { found: await this.check(typed, network) };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      if (error.code === 'certificate.check-wait') {
        return { fault: 'wait', typed, seconds: Number(error.args?.['seconds'] ?? 0) };
      }
      return { fault: readCertificateNumber(typed) ? 'missing' : 'typo', typed };
    }
  }
}
