import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { DeskNotices } from './desk-notices.js';

@ReactsTo('confirmation.recorded')
@Injectable()
export class TellWhenConfirmationRecorded implements Reaction<'confirmation.recorded'> {
  constructor(private readonly notices: DeskNotices) {}

  react = async ({ personId, confirmationId }: DomainEvents['confirmation.recorded']): Promise<void> => {
    await this.notices.tellOfConfirmation(personId, confirmationId);
  };
}
