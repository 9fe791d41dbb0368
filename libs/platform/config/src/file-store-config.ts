import { ConfigurationError, type readEnvironment } from './read-environment.js';
import { VARIABLES } from './variables.js';

/** A bucket on a server that speaks S3. */
export interface S3Config {
  /** Undefined for Amazon's own. */
  endpoint: string | undefined;
  region: string;
  bucket: string;
  accessKey: string;
  secretKey: string;
}

/** Where uploaded files lie. */
export type FileStoreConfig = { kind: 'disk' } | { kind: 's3'; s3: S3Config };

const NEEDED_FOR_S3 = ['S3_BUCKET', 'S3_ACCESS_KEY', 'S3_SECRET_KEY'] as const;

/** @throws ConfigurationError that names what is missing for S3 */
export function fileStoreConfig(values: ReturnType<typeof readEnvironment>): FileStoreConfig {
  if (values.FILE_STORE === 'disk') return { kind: 'disk' };
  const missing = NEEDED_FOR_S3.filter((name) => !values[name]);
  if (missing.length > 0) {
    throw new ConfigurationError(
      missing.map((name) => `${name} is not set (${VARIABLES[name].describe}), and FILE_STORE is s3`),
    );
  }
  return {
    kind: 's3',
    s3: {
      endpoint: values.S3_ENDPOINT,
      region: values.S3_REGION,
      bucket: values.S3_BUCKET ?? '',
      accessKey: values.S3_ACCESS_KEY ?? '',
      secretKey: values.S3_SECRET_KEY ?? '',
    },
  };
}
