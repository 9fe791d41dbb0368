import { Controller, Delete, Get, Header, HttpCode, Param, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DEVICE_COOKIE, PeopleOfDevice } from '@hvs/foundation/identity';
import { Public } from '@hvs/platform/access';
import type { FastifyRequest } from 'fastify';
import { PeopleOfDeviceDto, PersonOfDevicePath } from './dto/sign-in.dto.js';

/** Those who share this phone; the device is known by its cookie. */
@ApiTags('public')
@Public()
@Controller('public/sign-in/people-of-device')
export class PeopleOfDeviceController {
  constructor(private readonly people: PeopleOfDevice) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: PeopleOfDeviceDto })
  async list(@Req() request: FastifyRequest): Promise<PeopleOfDeviceDto> {
    return { people: await this.people.list(request.cookies[DEVICE_COOKIE]) };
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'No longer offered on this device, now or before; the account is untouched' })
  forget(@Req() request: FastifyRequest, @Param() { id }: PersonOfDevicePath): Promise<void> {
    return this.people.forget(request.cookies[DEVICE_COOKIE], id);
  }
}
