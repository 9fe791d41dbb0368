import { ApiProperty } from '@nestjs/swagger';

/** A key that signs or signed certificates. */
export class PublishedKeyDto {
  @ApiProperty({ example: '0a1b2c3d', description: 'As the codes on certificates name it' })
  keyId: string;

  @ApiProperty({ description: 'Ed25519 public key, 32 bytes in base64' })
  publicKey: string;

  @ApiProperty({ description: 'The same as a Multikey' })
  multibase: string;

  @ApiProperty({ format: 'date', description: 'First day on which it signed' })
  from: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Last day; null while it signs' })
  until: string | null;
}

export class PublishedKeysDto {
  @ApiProperty({ example: 'did:web:hocvuso.kesat.gov.vn' })
  did: string;

  @ApiProperty({ type: [PublishedKeyDto], description: 'The one that signs now stands first' })
  keys: PublishedKeyDto[];
}
