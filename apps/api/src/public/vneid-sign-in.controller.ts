import { Controller, Get, Header, type HttpRedirectResponse, Query, Redirect, Req, Res } from '@nestjs/common';
import { ApiFoundResponse, ApiTags } from '@nestjs/swagger';
import { DEVICE_COOKIE, VNEID_COOKIE, VneidSignIn } from '@hvs/foundation/identity';
import { Public } from '@hvs/platform/access';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { VneidSignInQueryDto } from './dto/sign-in.dto.js';
import { SignInCookies } from './sign-in-cookies.js';

/** Sign-in with VNeID. Both routes are pages a browser opens, so they always answer with a redirect. */
@ApiTags('public')
@Public()
@Controller('public/sign-in/vneid')
export class VneidSignInController {
  constructor(
    private readonly signIn: VneidSignIn,
    private readonly cookies: SignInCookies,
  ) {}

  @Get()
  @Redirect()
  @Header('cache-control', 'no-store')
  @ApiFoundResponse({ description: 'To VNeID, or to /dang-nhap?loi=<error code> when it does not answer' })
  async begin(
    @Query() { returnTo }: VneidSignInQueryDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<HttpRedirectResponse> {
    const { redirectTo, browserCookie } = await this.signIn.begin(returnTo, request.cookies[VNEID_COOKIE]);
    if (browserCookie) this.cookies.setVneidBrowser(reply, browserCookie);
    return { url: redirectTo, statusCode: 302 };
  }

  /** The query is taken as it came: a provider may add parameters, and all of them are checked as one answer. */
  @Get('callback')
  @Redirect()
  @Header('cache-control', 'no-store')
  @ApiFoundResponse({ description: 'To the page the person came from, or to /dang-nhap?loi=<error code>' })
  async finish(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<HttpRedirectResponse> {
    const { redirectTo, session } = await this.signIn.finish({
      query: request.url.split('?')[1] ?? '',
      browserCookie: request.cookies[VNEID_COOKIE],
      deviceCookie: request.cookies[DEVICE_COOKIE],
    });
    if (session) this.cookies.setSession(reply, session);
    return { url: redirectTo, statusCode: 302 };
  }
}
