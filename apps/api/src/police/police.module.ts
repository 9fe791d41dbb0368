import { Module } from '@nestjs/common';
import { CaseworkModule } from '@hvs/outcome/casework';
import { ConfirmationModule } from '@hvs/outcome/confirmation';
import { ConfirmationsController } from './confirmations.controller.js';
import { RecordLooksController } from './record-looks.controller.js';

/** The desk of the Commune Police. */
@Module({
  imports: [CaseworkModule, ConfirmationModule],
  controllers: [ConfirmationsController, RecordLooksController],
})
export class PoliceModule {}
