import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { HelpNotices } from './help-notices.js';

@ReactsTo('help-request.asked')
@Injectable()
export class TellWhenHelpAsked implements Reaction<'help-request.asked'> {
  constructor(private readonly notices: HelpNotices) {}

  react = (asked: DomainEvents['help-request.asked']): Promise<void> => this.notices.tellHelpers(asked);
}
