import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Config } from '@hvs/platform/config';
import { createAdapter, prepareServer } from '@hvs/platform/http';
import { type Logger, LOGGER, PinoLogger } from '@hvs/platform/telemetry';
import { ApiModule } from './api.module.js';
import { serveFiles } from './file-serving.js';
import { describeApi } from './openapi.js';
import { servePackages } from './package-serving.js';
import { serveWebApp } from './web-app.js';

/** The whole api, ready to listen. Tests and the process start the same one. */
export async function finishApi(app: NestFastifyApplication): Promise<NestFastifyApplication> {
  app.useLogger(new PinoLogger(app.get<Logger>(LOGGER)));
  await prepareServer(app);
  await serveWebApp(app);
  serveFiles(app);
  servePackages(app);
  takeUploads(app);
  let contract: string | undefined; // described when first asked for: few ask, and it takes a while
  app
    .getHttpAdapter()
    .getInstance()
    .get('/api/openapi.json', (_request, reply) => {
      contract ??= JSON.stringify(describeApi(app));
      return reply.type('application/json').send(contract);
    });
  return app;
}

/** The bytes of an upload are left in the request, where the tus server reads them as they come. */
function takeUploads(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addContentTypeParser('application/offset+octet-stream', (_request, _payload, done) => done(null));
}

export async function createApi(): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule,
    createAdapter(new Config(process.env).trustedProxies),
    {
      bufferLogs: true,
      abortOnError: false,
    },
  );
  return finishApi(app);
}
