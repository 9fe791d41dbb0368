import { Controller, Get, Header, Param, Query, Req, Res } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiTags, ApiTooManyRequestsResponse } from '@nestjs/swagger';
import { networkOf } from '@hvs/foundation/identity';
import { Public } from '@hvs/platform/access';
import { PAGE_POLICY, type PageLanguage, PublicChecks } from '@hvs/study/certificates';
import type { FastifyReply, FastifyRequest } from 'fastify';

const HTML = { content: { 'text/html': {} } };

/** The check page: plain HTML without script, for strangers with any phone. The QR code on a certificate leads here. */
@ApiTags('public')
@Public()
@Controller('xac-minh')
export class CheckPageController {
  constructor(private readonly checks: PublicChecks) {}

  @Get()
  @Header('content-security-policy', PAGE_POLICY)
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ ...HTML, description: 'The form, or with `so` the certificate of that number' })
  @ApiNotFoundResponse({ ...HTML, description: 'The form, with what is wrong with the number' })
  @ApiTooManyRequestsResponse({
    ...HTML,
    description: 'Too many numbers that do not exist were tried from this network',
  })
  form(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Query('so') number?: string,
    @Query('ngon-ngu') language?: string,
  ): Promise<string> {
    return this.serve(number, language, request, reply);
  }

  @Get(':number')
  @Header('content-security-policy', PAGE_POLICY)
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ ...HTML, description: 'Every fact that is printed, and what the certificate counts for today' })
  @ApiNotFoundResponse({ ...HTML, description: 'The form, with what is wrong with the number' })
  @ApiTooManyRequestsResponse({
    ...HTML,
    description: 'Too many numbers that do not exist were tried from this network',
  })
  show(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('number') number: string,
    @Query('ngon-ngu') language?: string,
  ): Promise<string> {
    return this.serve(number, language, request, reply);
  }

  private async serve(
    number: unknown,
    language: unknown,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<string> {
    const spoken: PageLanguage = language === 'en' ? 'en' : 'vi';
    const typed = typeof number === 'string' ? number : undefined;
    const { status, html } = await this.checks.page(typed, spoken, networkOf(request.ip));
    reply.status(status).header('content-type', 'text/html; charset=utf-8');
    return html;
  }
}
