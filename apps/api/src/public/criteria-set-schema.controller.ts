import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { criteriaSetSchema } from '@hvs/outcome/criteria';
import { Public } from '@hvs/platform/access';

/** How a criteria set is written, for people and programs outside: JSON Schema. */
@ApiTags('public')
@Public()
@Controller('public/criteria-set.schema.json')
export class CriteriaSetSchemaController {
  @Get()
  @Header('content-type', 'application/schema+json; charset=utf-8')
  @Header('cache-control', 'public, max-age=3600')
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true }, description: 'The schema itself' })
  show(): object {
    return criteriaSetSchema();
  }
}
