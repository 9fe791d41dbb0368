import { Controller, Get, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { RegisterImports } from '@hvs/foundation/people';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { attachment, WORKBOOK_TYPE } from './workbook-download.js';

/** The Excel file to fill in for a register import. */
@ApiTags('administrator')
@Controller('administrator/register-template')
export class RegisterTemplateController {
  constructor(private readonly imports: RegisterImports) {}

  @Get()
  @Can('register:import')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' }, description: 'With the hamlets of the own commune' })
  async download(@CurrentActor() actor: Actor): Promise<StreamableFile> {
    return attachment(await this.imports.template(actor), 'mau-so-dan-cu.xlsx');
  }
}
