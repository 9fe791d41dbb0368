import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** The contract of the api, read from the controllers and DTO classes. `docs/openapi.json` is this document. */
export function describeApi(app: NestFastifyApplication): OpenAPIObject {
  const base = new DocumentBuilder()
    .setTitle('Học Vụ Số')
    .setDescription('Learning, evidence and rates of the movement Bình dân học vụ số in one commune')
    .setVersion('1')
    .addCookieAuth('hvs_session')
    .build();
  return SwaggerModule.createDocument(app, base, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
  });
}
