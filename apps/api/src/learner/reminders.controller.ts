import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiBadRequestResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { ReminderWishes } from '@hvs/support/notifications';
import { ReminderWishDto } from './dto/reminders.dto.js';

/** Whether the person wants to be reminded to study. */
@ApiTags('learner')
@Controller('learner/reminders')
export class RemindersController {
  constructor(private readonly wishes: ReminderWishes) {}

  @Get()
  @Can('own-study:read')
  @ApiOkResponse({ type: ReminderWishDto })
  async show(@CurrentActor() actor: Actor): Promise<ReminderWishDto> {
    return { wanted: await this.wishes.wanted(actor.personId) };
  }

  @Put()
  @Can('own-profile:change')
  @ApiOkResponse({ type: ReminderWishDto })
  @ApiBadRequestResponse({ description: 'input.invalid' })
  async set(@CurrentActor() actor: Actor, @Body() { wanted }: ReminderWishDto): Promise<ReminderWishDto> {
    await this.wishes.set(actor.personId, wanted);
    return { wanted };
  }
}
