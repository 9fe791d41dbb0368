import { ApiProperty } from '@nestjs/swagger';
import { DISPLAY_LANGUAGES, type DisplayLanguage, TEXT_SIZES, type TextSize, type Theme, THEMES } from '@hvs/contracts';
import { Type } from 'class-transformer';
import { IsBoolean, IsDate, IsIn, ValidateNested } from 'class-validator';

export class DisplaySettingsDto {
  @ApiProperty({ enum: TEXT_SIZES, description: 'Percent of the usual size' })
  @IsIn(TEXT_SIZES)
  text: TextSize;

  @ApiProperty({ enum: THEMES })
  @IsIn(THEMES)
  theme: Theme;

  @ApiProperty({ description: 'Lessons open in their easy-read form where they have one' })
  @IsBoolean()
  easyRead: boolean;

  @ApiProperty()
  @IsBoolean()
  readAloud: boolean;

  @ApiProperty({ description: 'Pictures are fetched only when asked for' })
  @IsBoolean()
  lessData: boolean;

  @ApiProperty({ enum: DISPLAY_LANGUAGES })
  @IsIn(DISPLAY_LANGUAGES)
  language: DisplayLanguage;
}

export class KeptSettingsDto {
  @ApiProperty({ type: DisplaySettingsDto })
  @ValidateNested()
  @Type(() => DisplaySettingsDto)
  settings: DisplaySettingsDto;

  @ApiProperty({ description: 'When they were changed, by the clock of the device' })
  @Type(() => Date)
  @IsDate()
  changedAt: Date;
}

export class OwnSettingsDto {
  @ApiProperty({ type: KeptSettingsDto, nullable: true, description: 'Null before the first choice' })
  kept: KeptSettingsDto | null;
}
