import { Global, Module } from '@nestjs/common';
import { Crypto } from './crypto.js';

/** Encryption, blind index and slow hashing, injectable everywhere. */
@Global()
@Module({ providers: [Crypto], exports: [Crypto] })
export class CryptoModule {}
