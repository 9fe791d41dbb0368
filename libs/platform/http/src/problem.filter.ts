import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ErrorCode, ERRORS } from '@hvs/contracts';
import { DomainError } from '@hvs/kernel';
import { isUnavailable } from '@hvs/platform/database';
import { type Logger, LOGGER } from '@hvs/platform/telemetry';
import { InputError } from './input-error.js';
import { languageOf, problemOf } from './problem.js';

const CODE_OF_STATUS: Record<number, ErrorCode> = {
  400: 'input.malformed',
  401: 'access.sign-in-needed',
  403: 'access.not-allowed',
  404: 'route.unknown',
  413: 'input.too-large',
  415: 'input.malformed',
};

/** What people are told: Nest refuses uploads, Fastify all other bodies (`BODY_LIMIT` of the server). */
const LARGEST_UPLOAD = '15 MB';
const LARGEST_BODY = '256 KB';

/** Turns whatever a route threw into a problem body. What was not foreseen is logged and shown as one code. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const language = languageOf(request.headers['accept-language']);
    const code = this.codeOf(error);
    const category = ERRORS[code].category;
    if (category === 'internal' || category === 'unavailable')
      this.logger.error({ err: error }, `request failed: ${code}`);
    const problem = problemOf(code, {
      language,
      requestId: String(request.id),
      args: this.argsOf(error, code),
      fields: error instanceof InputError ? error.fieldsIn(language) : undefined,
    });
    if (typeof problem.args?.['seconds'] === 'number') reply.header('retry-after', problem.args['seconds']);
    void reply.status(problem.status).header('content-type', 'application/problem+json; charset=utf-8').send(problem);
  }

  private codeOf(error: unknown): ErrorCode {
    if (error instanceof InputError) return 'input.invalid';
    if (error instanceof DomainError && error.code in ERRORS) return error.code as ErrorCode;
    if (isUnavailable(error)) return 'server.unavailable';
    return this.codeOfStatus(
      error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number })?.statusCode,
    );
  }

  private codeOfStatus(status = 500): ErrorCode {
    return CODE_OF_STATUS[status] ?? (status < 500 ? 'input.malformed' : 'server.fault');
  }

  private argsOf(error: unknown, code: ErrorCode) {
    if (code === 'input.too-large' && !(error instanceof DomainError)) {
      return { limit: error instanceof HttpException ? LARGEST_UPLOAD : LARGEST_BODY };
    }
    return error instanceof DomainError ? error.args : undefined;
  }
}
