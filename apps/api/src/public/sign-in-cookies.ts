import { Injectable } from '@nestjs/common';
import {
  cookieOptions,
  DEVICE_COOKIE,
  DEVICE_COOKIE_SECONDS,
  type OpenedSession,
  SESSION_COOKIE,
  VNEID_COOKIE,
  VNEID_SIGN_IN_SECONDS,
} from '@hvs/foundation/identity';
import { Config } from '@hvs/platform/config';
import type { FastifyReply } from 'fastify';

const VNEID_PATH = '/api/public/sign-in/vneid';

/** The cookies that signing in and out leaves in the browser. */
@Injectable()
export class SignInCookies {
  constructor(private readonly config: Config) {}

  setSession(reply: FastifyReply, session: OpenedSession): void {
    this.set(reply, SESSION_COOKIE, session.token, session.maxAgeSeconds);
    this.set(reply, DEVICE_COOKIE, session.deviceCookie, DEVICE_COOKIE_SECONDS);
  }

  /** The device cookie stays: it names no session, and keeps strangers from locking the owner out. */
  clearSession(reply: FastifyReply): void {
    this.set(reply, SESSION_COOKIE, '', 0);
  }

  setVneidBrowser(reply: FastifyReply, secret: string): void {
    this.set(reply, VNEID_COOKIE, secret, VNEID_SIGN_IN_SECONDS, VNEID_PATH);
  }

  private set(reply: FastifyReply, name: string, value: string, maxAge: number, path?: string): void {
    void reply.setCookie(name, value, cookieOptions(this.config.secureCookies, maxAge, path));
  }
}
