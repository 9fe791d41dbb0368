export { type Logger, PinoLogger, createLogger } from './logger.js';
export { currentRequestId, withRequestId } from './request-id.js';
export { TelemetryModule, LOGGER } from './telemetry.module.js';
