import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { DeskNotices } from './desk-notices.js';

@ReactsTo('objection.answered')
@Injectable()
export class TellWhenObjectionAnswered implements Reaction<'objection.answered'> {
  constructor(private readonly notices: DeskNotices) {}

  react = async ({ personId, objectionId }: DomainEvents['objection.answered']): Promise<void> => {
    await this.notices.tellOfAnswer(personId, objectionId);
  };
}
