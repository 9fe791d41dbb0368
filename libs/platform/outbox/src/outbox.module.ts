import { Global, Module } from '@nestjs/common';
import { Outbox } from './outbox.js';

/** The outbox, injectable everywhere. */
@Global()
@Module({ providers: [Outbox], exports: [Outbox] })
export class OutboxModule {}
