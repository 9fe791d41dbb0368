import { Module } from '@nestjs/common';
import { IdentityModule } from '@hvs/foundation/identity';
import { SessionController } from './session.controller.js';
import { SignInController } from './sign-in.controller.js';
import { SignInCookies } from './sign-in-cookies.js';
import { VneidSignInController } from './vneid-sign-in.controller.js';

/** What is open to everybody, signed in or not. */
@Module({
  imports: [IdentityModule],
  controllers: [SessionController, SignInController, VneidSignInController],
  providers: [SignInCookies],
})
export class PublicModule {}
