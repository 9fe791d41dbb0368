import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { HelpNotices } from './help-notices.js';

@ReactsTo('help-request.turned')
@Injectable()
export class TellWhenHelpTurned implements Reaction<'help-request.turned'> {
  constructor(private readonly notices: HelpNotices) {}

  react = (turned: DomainEvents['help-request.turned']): Promise<void> => this.notices.tellOfTurn(turned);
}
