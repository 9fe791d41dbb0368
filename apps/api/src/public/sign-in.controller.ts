import { Body, Controller, Header, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiOkResponse,
  ApiTags,
  ApiTooManyRequestsResponse,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import {
  CurrentProof,
  DEVICE_COOKIE,
  PinSignInGuard,
  type ProvenAccount,
  Sessions,
  StaffSignInGuard,
} from '@hvs/foundation/identity';
import { Public } from '@hvs/platform/access';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SessionDto } from './dto/session.dto.js';
import { PinSignInDto, StaffSignInDto } from './dto/sign-in.dto.js';
import { SignInCookies } from './sign-in-cookies.js';

/** Sign-in without VNeID. The guards prove who it is; the body is named here for its checks and the contract. */
@ApiTags('public')
@Public()
@Controller('public/sign-in')
@ApiBadRequestResponse({ description: 'input.invalid' })
@ApiTooManyRequestsResponse({ description: 'sign-in.wait, with the seconds to wait' })
export class SignInController {
  constructor(
    private readonly sessions: Sessions,
    private readonly cookies: SignInCookies,
  ) {}

  @Post('pin')
  @HttpCode(200)
  @UseGuards(PinSignInGuard)
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: SessionDto, description: 'Signed in; the session is in a cookie' })
  @ApiUnauthorizedResponse({ description: 'sign-in.wrong-credentials' })
  @ApiConflictResponse({ description: 'sign-in.several-people' })
  withPin(
    @Body() _credentials: PinSignInDto,
    @CurrentProof() proof: ProvenAccount,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    return this.open(proof, request, reply);
  }

  @Post('password')
  @HttpCode(200)
  @UseGuards(StaffSignInGuard)
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: SessionDto, description: 'Signed in; the session is in a cookie' })
  @ApiUnauthorizedResponse({ description: 'sign-in.wrong-staff-credentials, whichever part was wrong' })
  withPassword(
    @Body() _credentials: StaffSignInDto,
    @CurrentProof() proof: ProvenAccount,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    return this.open(proof, request, reply);
  }

  private async open(proof: ProvenAccount, request: FastifyRequest, reply: FastifyReply): Promise<SessionDto> {
    const opened = await this.sessions.open(proof.accountId, proof.method, request.cookies[DEVICE_COOKIE]);
    this.cookies.setSession(reply, opened);
    return this.sessions.viewOf(opened);
  }
}
