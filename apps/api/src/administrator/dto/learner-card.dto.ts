import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsUUID } from 'class-validator';

/** Three sheets of A4 with eight cards each: as many as a helper cuts out at once. */
const MOST_CARDS = 24;

/** A new learner card. Shown this once: the system keeps only hashes of its code and PIN. */
export class LearnerCardDto {
  @ApiProperty({ example: 'K7MP-2QXW-9R', description: 'What the person types instead of a phone number' })
  cardCode: string;

  @ApiProperty({ example: '482915', description: 'Six digits' })
  pin: string;

  @ApiProperty({ example: 'Phạm Thị Sen' })
  fullName: string;
}

export class LearnerCardsOrderDto {
  @ApiProperty({ type: [String], format: 'uuid', minItems: 1, maxItems: MOST_CARDS })
  @IsUUID(undefined, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_CARDS)
  personIds: string[];
}

export class LearnerCardsDto {
  @ApiProperty({ type: [LearnerCardDto], description: 'In the order asked for' })
  cards: LearnerCardDto[];
}
