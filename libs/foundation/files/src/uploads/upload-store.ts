import { mkdir, rm } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { FileStore } from '@tus/file-store';
import type { DataStore } from '@tus/server';
import type { Config, S3Config } from '@hvs/platform/config';

const DAYS_TO_GO_ON = 3;
const EXPIRES_AFTER = DAYS_TO_GO_ON * 86_400_000;
const PART_BYTES = 8 * 1024 * 1024;

/** Where an upload grows until it is whole. */
export interface UploadStore {
  tus: DataStore;
  /** Lets `work` read a whole upload as a file on this machine. */
  withFile<T>(uploadId: string, work: (path: string) => Promise<T>): Promise<T>;
}

/** In DATA_DIR/uploads, or in the bucket where several machines take turns with one upload. */
export async function uploadStoreOf({ fileStore, dataDir }: Config): Promise<UploadStore> {
  return fileStore.kind === 's3' ? inBucket(fileStore.s3) : inFolder(join(dataDir, 'uploads'));
}

async function inFolder(directory: string): Promise<UploadStore> {
  await mkdir(directory, { recursive: true });
  const tus = new FileStore({ directory, expirationPeriodInMilliseconds: EXPIRES_AFTER });
  return { tus, withFile: (uploadId, work) => work(join(directory, uploadId)) };
}

async function inBucket({ endpoint, region, bucket, accessKey, secretKey }: S3Config): Promise<UploadStore> {
  const { S3Store } = await import('@tus/s3-store');
  const tus = new S3Store({
    partSize: PART_BYTES,
    expirationPeriodInMilliseconds: EXPIRES_AFTER,
    useTags: false,
    s3ClientConfig: {
      bucket,
      region,
      ...(endpoint && { endpoint, forcePathStyle: true }),
      credentials: { accessKeyId: accessKey, secretAccessKey: secretKey },
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    },
  });
  return {
    tus,
    withFile: async (uploadId, work) => {
      const path = join(tmpdir(), `hvs-upload-${uploadId}`);
      try {
        await pipeline(await tus.read(uploadId), createWriteStream(path));
        return await work(path);
      } finally {
        await rm(path, { force: true });
      }
    },
  };
}
