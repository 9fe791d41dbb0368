import { Module } from '@nestjs/common';
import { UniversalizationModule } from '@hvs/outcome/universalization';
import { ConfirmationsController } from './confirmations.controller.js';
import { RecordLooksController } from './record-looks.controller.js';

/** The desk of the Commune Police. */
@Module({ imports: [UniversalizationModule], controllers: [ConfirmationsController, RecordLooksController] })
export class PoliceModule {}
