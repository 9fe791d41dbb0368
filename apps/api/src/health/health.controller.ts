import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '@hvs/platform/access';
import { type Clock } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { QueueProbe } from './queue-probe.js';

type Part = 'up' | 'down';

/** What each part that the system needs says of itself. */
export class ReadinessView {
  @ApiProperty({ enum: ['ready', 'not-ready'] })
  status: 'ready' | 'not-ready';

  @ApiProperty({ enum: ['up', 'down'] })
  database: Part;

  @ApiProperty({ enum: ['up', 'down'] })
  queue: Part;

  @ApiProperty({ enum: ['up', 'down'], description: 'A worker that was heard of within 20 seconds' })
  worker: Part;
}

export class LivenessView {
  @ApiProperty({ example: 'live' })
  status: 'live';
}

const PULSE_SECONDS = 20;

/** For whatever watches the process: is it there, and can it serve. */
@ApiTags('health')
@Public()
@Controller('health')
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly queue: QueueProbe,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('live')
  @ApiOkResponse({ type: LivenessView })
  live(): LivenessView {
    return { status: 'live' };
  }

  @Get('ready')
  @ApiOkResponse({ type: ReadinessView })
  @ApiServiceUnavailableResponse({ type: ReadinessView })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadinessView> {
    const lastBeat = await this.lastHeartbeat();
    const database: Part = lastBeat === 'no database' ? 'down' : 'up';
    const pulse = lastBeat instanceof Date && this.clock.now().getTime() - lastBeat.getTime() < PULSE_SECONDS * 1000;
    const queue: Part = database === 'up' && (await this.queue.answers()) ? 'up' : 'down';
    const ready = database === 'up' && queue === 'up' && pulse;
    void reply.status(ready ? 200 : 503);
    return { status: ready ? 'ready' : 'not-ready', database, queue, worker: pulse ? 'up' : 'down' };
  }

  private async lastHeartbeat(): Promise<Date | null | 'no database'> {
    try {
      const [row] = await this.database.query<{ at: Date | null }>('select max(beat_at) as at from worker_heartbeat');
      return row?.at ?? null;
    } catch {
      return 'no database';
    }
  }
}
