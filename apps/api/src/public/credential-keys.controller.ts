import { Controller, Get, Header, Param, ParseIntPipe } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '@hvs/platform/access';
import { CertificateKeys, StatusLists } from '@hvs/study/certificates';
import { PublishedKeysDto } from './dto/certificate-key.dto.js';

const JSON_OBJECT = { schema: { type: 'object', additionalProperties: true } };
const AN_HOUR = 'public, max-age=3600';

/** What programs of others need to check our credentials and codes without asking about anybody. */
@ApiTags('public')
@Public()
@Controller()
export class CredentialKeysController {
  constructor(
    private readonly keys: CertificateKeys,
    private readonly lists: StatusLists,
  ) {}

  @Get('.well-known/did.json')
  @Header('cache-control', AN_HOUR)
  @Header('access-control-allow-origin', '*')
  @Header('content-type', 'application/did+json')
  @ApiOkResponse({ ...JSON_OBJECT, description: 'The DID document (did:web) with every key that ever signed' })
  did(): object {
    return this.keys.didDocument();
  }

  @Get('xac-minh/khoa')
  @Header('cache-control', AN_HOUR)
  @Header('access-control-allow-origin', '*')
  @ApiOkResponse({ type: PublishedKeysDto })
  published(): PublishedKeysDto {
    const keys = this.keys.published.map(({ publicKey, ...key }) => ({
      ...key,
      publicKey: Buffer.from(publicKey).toString('base64'),
    }));
    return { did: this.keys.did, keys };
  }

  @Get('xac-minh/trang-thai/:list')
  @Header('cache-control', 'public, max-age=60')
  @Header('access-control-allow-origin', '*')
  @Header('content-type', 'application/vc')
  @ApiOkResponse({
    ...JSON_OBJECT,
    description: 'A Bitstring Status List Credential: which credentials hold no longer',
  })
  @ApiNotFoundResponse({ description: 'certificate.not-found' })
  async statusList(@Param('list', ParseIntPipe) list: number): Promise<string> {
    return JSON.stringify(await this.lists.credential(list));
  }
}
