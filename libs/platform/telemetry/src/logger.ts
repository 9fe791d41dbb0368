import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import { currentRequestId } from './request-id.js';

export type { Logger } from 'pino';

/** Names under which personal data could reach a log line by accident; their values are never written. */
const PERSONAL = ['citizenId', 'pin', 'password', 'totp', 'fullName', 'phone', 'passcode', 'cookie', 'authorization'];

/** A structured JSON logger of one process. Twelve digits in a row are masked wherever they turn up in a message. */
export function createLogger(name: string, level: string): Logger {
  return pino({
    name,
    level,
    redact: { paths: PERSONAL.flatMap((key) => [key, `*.${key}`]), censor: '[removed]' },
    mixin: () => (currentRequestId() ? { requestId: currentRequestId() } : {}),
    hooks: {
      logMethod(values, method) {
        method.apply(
          this,
          values.map((value) => (typeof value === 'string' ? maskCitizenIds(value) : value)) as typeof values,
        );
      },
    },
  });
}

/** Replaces the middle of every 12-digit number, as a citizen id must not be readable in a log. */
export function maskCitizenIds(text: string): string {
  return text.replace(/(?<!\d)(\d{3})\d{6}(\d{3})(?!\d)/g, '$1******$2');
}

/** Nest's log lines, written by pino. */
export class PinoLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: unknown): void {
    this.logger.info({ context }, String(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.logger.error({ err: message instanceof Error ? message : undefined, context: rest.at(-1) }, String(message));
  }

  warn(message: unknown, context?: unknown): void {
    this.logger.warn({ context }, String(message));
  }

  debug(message: unknown, context?: unknown): void {
    this.logger.debug({ context }, String(message));
  }
}
