import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, HttpStatus, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';

/** A course that was retired is gone everywhere after so long. */
const FRESH = 'public, max-age=60';

/**
 * For answers that are the same for everybody: they may be kept for a minute by the browser and by anything in between,
 * and who asks again after that is told in a few bytes that nothing has changed.
 */
@Injectable()
export class AskedAgain implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const http = context.switchToHttp();
    const known = http.getRequest<FastifyRequest>().headers['if-none-match'];
    const reply = http.getResponse<FastifyReply>();
    return next.handle().pipe(
      map((answer) => {
        const tag = `"${createHash('sha256').update(JSON.stringify(answer)).digest('base64url').slice(0, 22)}"`;
        // Weak: what lies in between may compress the same words into other bytes
        reply.header('cache-control', FRESH).header('etag', `W/${tag}`);
        if (!isKnown(known, tag)) return answer;
        reply.status(HttpStatus.NOT_MODIFIED);
        return undefined;
      }),
    );
  }
}

const isKnown = (known: string | undefined, tag: string): boolean =>
  known?.split(',').some((each) => each.trim().replace(/^W\//, '') === tag) ?? false;
