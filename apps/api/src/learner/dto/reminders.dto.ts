import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';

/** Reminders to go on with a course and to go over questions; other notices come in any case. */
export class ReminderWishDto {
  @ApiProperty()
  @IsBoolean()
  wanted: boolean;
}
