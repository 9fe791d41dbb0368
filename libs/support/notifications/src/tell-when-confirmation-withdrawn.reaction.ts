import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { DeskNotices } from './desk-notices.js';

@ReactsTo('confirmation.withdrawn')
@Injectable()
export class TellWhenConfirmationWithdrawn implements Reaction<'confirmation.withdrawn'> {
  constructor(private readonly notices: DeskNotices) {}

  react = async ({ personId, confirmationId }: DomainEvents['confirmation.withdrawn']): Promise<void> => {
    await this.notices.tellOfWithdrawal(personId, confirmationId);
  };
}
