import { Module } from '@nestjs/common';
import { PracticesModule } from '@hvs/study/practices';
import { PracticeCountsController } from './practice-counts.controller.js';

/** How practices go, for trainers. */
@Module({
  imports: [PracticesModule],
  controllers: [PracticeCountsController],
})
export class PracticeCountsModule {}
