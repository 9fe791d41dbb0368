import type { Config } from '@hvs/platform/config';
import type { Crypto } from '@hvs/platform/crypto';
import type { Logger } from '@hvs/platform/telemetry';
import { DirectConnector } from './direct-envelope/direct-connector.js';
import { PortalConnector } from './portal-openid/portal-connector.js';
import { SandboxConnector } from './sandbox/sandbox-connector.js';
import type { VneidConnector } from './vneid-connector.js';

/** The road that `VNEID_CONNECTOR` names. */
export function chooseConnector(config: Config, crypto: Crypto, logger: Logger): VneidConnector {
  switch (config.vneid.connector) {
    case 'portal':
      return new PortalConnector(config, logger);
    case 'direct':
      return new DirectConnector(config, crypto, logger);
    case 'sandbox':
      return new SandboxConnector(config, logger);
  }
}
