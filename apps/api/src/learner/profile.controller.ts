import { Body, Controller, Get, HttpCode, Put } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
  ApiTooManyRequestsResponse,
} from '@nestjs/swagger';
import { Pins, Profiles } from '@hvs/foundation/identity';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { ChangePinDto, ProfileDto } from './dto/profile.dto.js';

/** A person's own page. */
@ApiTags('learner')
@Controller('learner')
export class ProfileController {
  constructor(
    private readonly profiles: Profiles,
    private readonly pins: Pins,
  ) {}

  @Get('profile')
  @Can('own-profile:read')
  @ApiOkResponse({ type: ProfileDto })
  profile(@CurrentActor() actor: Actor): Promise<ProfileDto> {
    return this.profiles.of(actor);
  }

  @Put('pin')
  @Can('own-profile:change')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'The PIN is changed and the other sessions of the person have ended' })
  @ApiBadRequestResponse({ description: 'input.invalid, pin.too-simple, pin.wrong-current' })
  @ApiTooManyRequestsResponse({ description: 'sign-in.wait, with the seconds to wait' })
  changePin(@CurrentActor() actor: Actor, @Body() pins: ChangePinDto): Promise<void> {
    return this.pins.change(actor, pins);
  }
}
