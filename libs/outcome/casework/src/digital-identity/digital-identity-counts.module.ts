import { Module } from '@nestjs/common';
import { DigitalIdentityCounts } from './digital-identity-counts.js';

/** Apart from the desk, as the recount of a hamlet needs nothing else of it. */
@Module({ providers: [DigitalIdentityCounts], exports: [DigitalIdentityCounts] })
export class DigitalIdentityCountsModule {}
