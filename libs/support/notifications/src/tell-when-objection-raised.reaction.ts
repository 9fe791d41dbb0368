import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { DeskNotices } from './desk-notices.js';

@ReactsTo('objection.raised')
@Injectable()
export class TellWhenObjectionRaised implements Reaction<'objection.raised'> {
  constructor(private readonly notices: DeskNotices) {}

  react = async ({ personId, objectionId }: DomainEvents['objection.raised']): Promise<void> => {
    await this.notices.tellOfReceipt(personId, objectionId);
  };
}
