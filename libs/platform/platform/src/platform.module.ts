import { Module } from '@nestjs/common';
import { ConfigModule } from '@hvs/platform/config';
import { CryptoModule } from '@hvs/platform/crypto';
import { DatabaseModule } from '@hvs/platform/database';
import { OutboxModule } from '@hvs/platform/outbox';
import { QueueModule } from '@hvs/platform/queue';
import { TelemetryModule } from '@hvs/platform/telemetry';

/** What every process of the system stands on. */
@Module({ imports: [ConfigModule, TelemetryModule, DatabaseModule, OutboxModule, QueueModule, CryptoModule] })
export class PlatformModule {}
