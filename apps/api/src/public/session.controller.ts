import { Controller, Delete, Get, Header, HttpCode, Post, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Assisting, Sessions } from '@hvs/foundation/identity';
import { type Actor, MaybeActor, Public } from '@hvs/platform/access';
import type { FastifyReply } from 'fastify';
import { SessionDto } from './dto/session.dto.js';
import { SignInCookies } from './sign-in-cookies.js';

/** Who is signed in in this browser. */
@ApiTags('public')
@Public()
@Controller('public')
export class SessionController {
  constructor(
    private readonly sessions: Sessions,
    private readonly assisting: Assisting,
    private readonly cookies: SignInCookies,
  ) {}

  @Get('session')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: SessionDto })
  current(@MaybeActor() actor: Actor | undefined): Promise<SessionDto> {
    return this.sessions.view(actor?.sessionHash);
  }

  @Delete('session/assisting')
  @HttpCode(204)
  @ApiNoContentResponse({
    description: 'The session is the helper’s own again; of one that assists nobody nothing changes',
  })
  endAssisting(@MaybeActor() actor: Actor | undefined): Promise<void> {
    return this.assisting.end(actor?.sessionHash);
  }

  @Post('sign-out')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Nobody is signed in here any more, whether or not someone was' })
  async signOut(
    @MaybeActor() actor: Actor | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.end(actor?.sessionHash);
    this.cookies.clearSession(reply);
  }
}
