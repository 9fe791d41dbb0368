import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-local';
import { PinSignIn } from '../pin/pin-sign-in.service.js';
import { isPin } from '../pin/pin.rule.js';
import { DEVICE_COOKIE } from '../sessions/cookies.js';
import type { RequestWithCookies } from '../sessions/session.strategy.js';
import { LONGEST_PASSWORD } from '../staff/password.rule.js';
import { StaffSignIn } from '../staff/staff-sign-in.service.js';
import type { ProvenAccount, SignInOrigin } from './sign-in.types.js';

/** Guards run before pipes: what has the wrong shape is passed over here, and the DTO then says what is wrong with it. */
const PASSED_OVER = null;

const isShort = (text: unknown, longest: number): text is string => typeof text === 'string' && text.length <= longest;

function originOf(request: RequestWithCookies): SignInOrigin {
  return { address: request.ip, deviceCookie: request.cookies[DEVICE_COOKIE] };
}

/** Passport strategy `pin`: body `{ identifier, pin }`. */
@Injectable()
export class PinStrategy extends PassportStrategy(Strategy, 'pin') {
  constructor(private readonly signIn: PinSignIn) {
    super({ usernameField: 'identifier', passwordField: 'pin', passReqToCallback: true, session: false });
  }

  async validate(request: unknown, identifier: unknown, pin: unknown): Promise<ProvenAccount | null> {
    if (!isShort(identifier, 64) || typeof pin !== 'string' || !isPin(pin)) return PASSED_OVER;
    return this.signIn.prove(identifier, pin, originOf(request as RequestWithCookies));
  }
}

/** Passport strategy `staff`: body `{ username, password, totp }`. */
@Injectable()
export class StaffStrategy extends PassportStrategy(Strategy, 'staff') {
  constructor(private readonly signIn: StaffSignIn) {
    super({ usernameField: 'username', passwordField: 'password', passReqToCallback: true, session: false });
  }

  async validate(request: unknown, username: unknown, password: unknown): Promise<ProvenAccount | null> {
    const { totp } = (request as { body: { totp?: unknown } }).body;
    if (!isShort(username, 64) || !isShort(password, LONGEST_PASSWORD) || !isShort(totp, 6)) return PASSED_OVER;
    return this.signIn.prove({ username, password, totp }, originOf(request as RequestWithCookies));
  }
}
