import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';
import { QueueProbe } from './queue-probe.js';

/** Liveness and readiness. */
@Module({ controllers: [HealthController], providers: [QueueProbe] })
export class HealthModule {}
