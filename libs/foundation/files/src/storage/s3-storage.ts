import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NotFound,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { S3Config } from '@hvs/platform/config';
import type { ByteRange, FileStorage } from './file-storage.js';

const PREFIX = 'files/';

/** Files in a bucket of any server that speaks S3; several machines share them. */
export class S3Storage implements FileStorage {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor({ endpoint, region, bucket, accessKey, secretKey }: S3Config) {
    this.bucket = bucket;
    this.client = new S3Client({
      region,
      ...(endpoint && { endpoint, forcePathStyle: true }),
      credentials: { accessKeyId: accessKey, secretAccessKey: secretKey },
      // Servers other than Amazon's do not all know its newer checksums
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
  }

  async put(key: string, content: string | Buffer, type: string): Promise<void> {
    const fromDisk = typeof content === 'string';
    await this.client.send(
      new PutObjectCommand({
        ...this.at(key),
        Body: fromDisk ? createReadStream(content) : content,
        ContentLength: fromDisk ? (await stat(content)).size : content.length,
        ContentType: type,
      }),
    );
  }

  async size(key: string): Promise<number | undefined> {
    try {
      return (await this.client.send(new HeadObjectCommand(this.at(key)))).ContentLength;
    } catch (error) {
      if (error instanceof NotFound) return undefined;
      throw error;
    }
  }

  async open(key: string, range?: ByteRange): Promise<Readable> {
    const Range = range ? `bytes=${range.start}-${range.end}` : undefined;
    const { Body } = await this.client.send(new GetObjectCommand({ ...this.at(key), Range }));
    if (!Body) throw new Error('the S3 server answered without a body');
    return Body as Readable;
  }

  async remove(keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.client.send(new DeleteObjectCommand(this.at(key)));
  }

  private at(key: string): { Bucket: string; Key: string } {
    return { Bucket: this.bucket, Key: PREFIX + key };
  }
}
