import { ApiProperty } from '@nestjs/swagger';

/** A new learner card. Shown this once: the system keeps only hashes of its code and PIN. */
export class LearnerCardDto {
  @ApiProperty({ example: 'K7MP-2QXW-9R', description: 'What the person types instead of a phone number' })
  cardCode: string;

  @ApiProperty({ example: '482915', description: 'Six digits' })
  pin: string;

  @ApiProperty({ example: 'Phạm Thị Sen' })
  fullName: string;
}
