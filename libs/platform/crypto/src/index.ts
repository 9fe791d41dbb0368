export { Crypto } from './crypto.js';
export { CryptoModule } from './crypto.module.js';
