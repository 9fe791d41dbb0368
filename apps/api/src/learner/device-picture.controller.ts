import { Body, Controller, Get, HttpCode, Put, Req } from '@nestjs/common';
import { ApiConflictResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DEVICE_COOKIE, PeopleOfDevice } from '@hvs/foundation/identity';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import type { FastifyRequest } from 'fastify';
import { ChosenPictureDto, DevicePictureDto } from './dto/device-picture.dto.js';

/** Being remembered on a shared phone, by a picture. */
@ApiTags('learner')
@Controller('learner/device-picture')
export class DevicePictureController {
  constructor(private readonly people: PeopleOfDevice) {}

  @Get()
  @Can('own-profile:read')
  @ApiOkResponse({ type: DevicePictureDto })
  picture(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<DevicePictureDto> {
    return this.people.pictureOf(actor, request.cookies[DEVICE_COOKIE]);
  }

  @Put()
  @Can('own-profile:change')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Remembered by this picture, or with null no longer' })
  @ApiConflictResponse({ description: 'device.no-pin' })
  choose(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Body() { picture }: ChosenPictureDto,
  ): Promise<void> {
    return this.people.choose(actor, request.cookies[DEVICE_COOKIE], picture);
  }
}
