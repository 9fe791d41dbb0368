import { maybe, oneOf, url, variable, words, type Variable } from './variable.js';

/** Where uploaded files lie. */
export const FILE_VARIABLES = {
  FILE_STORE: variable({
    describe: 'where uploaded files lie: disk (below DATA_DIR/files) or s3 (any server that speaks S3)',
    example: 's3',
    fallback: 'disk',
    parse: oneOf('disk', 's3'),
  }),
  S3_ENDPOINT: variable({
    describe: 'address of the S3 server; without it that of Amazon',
    example: 'http://127.0.0.1:9000',
    fallback: '',
    parse: maybe(url('http:', 'https:')),
  }),
  S3_REGION: variable({
    describe: 'region of the S3 server',
    example: 'us-east-1',
    fallback: 'us-east-1',
    parse: words,
  }),
  S3_BUCKET: variable({
    describe: 'bucket that holds the files; it has to be there',
    example: 'hoc-vu-so',
    fallback: '',
    parse: maybe(words),
  }),
  S3_ACCESS_KEY: variable({
    describe: 'name of the key to the bucket',
    example: 'what-the-S3-server-gave',
    fallback: '',
    parse: maybe(words),
    secret: true,
  }),
  S3_SECRET_KEY: variable({
    describe: 'secret of the key to the bucket',
    example: 'what-the-S3-server-gave',
    fallback: '',
    parse: maybe(words),
    secret: true,
  }),
} satisfies Record<string, Variable<unknown>>;
