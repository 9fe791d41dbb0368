import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { DeskNotices } from './desk-notices.js';

@ReactsTo('confirmation-case.turned')
@Injectable()
export class TellWhenConfirmationCaseReturned implements Reaction<'confirmation-case.turned'> {
  constructor(private readonly notices: DeskNotices) {}

  react = async ({ personId, caseId, state }: DomainEvents['confirmation-case.turned']): Promise<void> => {
    if (state === 'returned') await this.notices.tellOfReturn(personId, caseId);
  };
}
