import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { S3Config } from '@hvs/platform/config';

interface Stored {
  body: Buffer;
  type: string;
}

/** A server that speaks as much S3 as we use: objects of one bucket in memory, and uploads in parts. */
export class SmallS3 {
  readonly objects = new Map<string, Stored>();
  /** Requests without the name of the key in their signature are turned away, as a real server would. */
  refusals = 0;
  private readonly parts = new Map<string, Map<number, Buffer>>();
  private server: Server;

  static async start(): Promise<SmallS3> {
    const small = new SmallS3();
    small.server = createServer((request, response) => void small.answer(request, response));
    await new Promise<void>((resolve) => small.server.listen(0, '127.0.0.1', resolve));
    return small;
  }

  get config(): S3Config {
    const { port } = this.server.address() as AddressInfo;
    const keys = { accessKey: 'who', secretKey: 'secret' };
    return { endpoint: `http://127.0.0.1:${port}`, region: 'here-1', bucket: 'tep', ...keys };
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = plain(Buffer.concat(chunks), request);
    const url = new URL(request.url ?? '/', 'http://s3');
    if (!request.headers.authorization?.includes('Credential=who/')) {
      this.refusals += 1;
      response.writeHead(403).end();
      return;
    }
    const key = decodeURIComponent(url.pathname.replace('/tep/', ''));
    if (url.searchParams.has('uploads') || url.searchParams.has('uploadId'))
      this.inParts(request, response, url, key, body);
    else if (request.method === 'PUT') this.put(response, key, { body, type: request.headers['content-type'] ?? '' });
    else if (request.method === 'DELETE') response.writeHead(this.objects.delete(key) ? 204 : 204).end();
    else this.get(request, response, key);
  }

  private put(response: ServerResponse, key: string, stored: Stored): void {
    this.objects.set(key, stored);
    response.writeHead(200, { etag: etagOf(stored.body) }).end();
  }

  private get(request: IncomingMessage, response: ServerResponse, key: string): void {
    const stored = this.objects.get(key);
    if (!stored) {
      response.writeHead(404, { 'content-type': 'application/xml' });
      response.end(request.method === 'HEAD' ? '' : '<Error><Code>NoSuchKey</Code><Message>none</Message></Error>');
      return;
    }
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    const part = from ? stored.body.subarray(Number(from), Number(to) + 1) : stored.body;
    const headers = { 'content-length': part.length, 'content-type': stored.type, etag: etagOf(stored.body) };
    response.writeHead(from ? 206 : 200, headers);
    response.end(request.method === 'HEAD' ? undefined : part);
  }

  private inParts(request: IncomingMessage, response: ServerResponse, url: URL, key: string, body: Buffer): void {
    const id = url.searchParams.get('uploadId') ?? key;
    const xml = (text: string) => response.writeHead(200, { 'content-type': 'application/xml' }).end(text);
    const parts = this.parts.get(id) ?? new Map<number, Buffer>();
    this.parts.set(id, parts);
    if (request.method === 'PUT') {
      parts.set(Number(url.searchParams.get('partNumber')), body);
      response.writeHead(200, { etag: etagOf(body) }).end();
    } else if (request.method === 'DELETE') {
      this.parts.delete(id);
      response.writeHead(204).end();
    } else if (request.method === 'GET') {
      const listed = [...parts].map(
        ([number, part]) =>
          `<Part><PartNumber>${number}</PartNumber><ETag>${etagOf(part)}</ETag><Size>${part.length}</Size></Part>`,
      );
      xml(`<ListPartsResult><IsTruncated>false</IsTruncated>${listed.join('')}</ListPartsResult>`);
    } else if (url.searchParams.has('uploads')) {
      xml(`<InitiateMultipartUploadResult><UploadId>${key}</UploadId></InitiateMultipartUploadResult>`);
    } else {
      const whole = Buffer.concat([...parts].sort(([one], [other]) => one - other).map(([, part]) => part));
      this.objects.set(key, { body: whole, type: 'application/octet-stream' });
      this.parts.delete(id);
      xml(`<CompleteMultipartUploadResult><ETag>${etagOf(whole)}</ETag></CompleteMultipartUploadResult>`);
    }
  }
}

const etagOf = (body: Buffer): string => `"${createHash('md5').update(body).digest('hex')}"`;

/** Streams come in chunks of their own, each with its length before it (aws-chunked). */
function plain(body: Buffer, { headers }: IncomingMessage): Buffer {
  if (!headers['content-encoding']?.includes('aws-chunked')) return body;
  const pieces: Buffer[] = [];
  let at = 0;
  for (;;) {
    const end = body.indexOf('\r\n', at);
    const length = Number.parseInt(body.toString('latin1', at, end), 16);
    if (!length) return Buffer.concat(pieces);
    pieces.push(body.subarray(end + 2, end + 2 + length));
    at = end + 4 + length;
  }
}
