import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

/** Whom to look for. */
export class PeopleQueryDto {
  @ApiPropertyOptional({ description: 'Any part of the name, with or without accents' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  name?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  hamletId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: '`nextAfter` of the page before' })
  @IsOptional()
  @IsUUID()
  after?: string;
}

/** One person of the register. */
export class RegisteredPersonDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'Phạm Thị Sen' })
  fullName: string;

  @ApiProperty({ example: 1958 })
  birthYear: number;

  @ApiProperty({ example: 'Hòa Ché' })
  hamletName: string;

  @ApiProperty({
    type: String,
    nullable: true,
    example: '030******123',
    description: 'Null when the register has none',
  })
  citizenIdMasked: string | null;

  @ApiProperty({ description: 'True when the person can sign in already' })
  hasAccount: boolean;
}

/** A page of people, sorted by given name. */
export class PeoplePageDto {
  @ApiProperty({ type: [RegisteredPersonDto] })
  people: RegisteredPersonDto[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: '`after` of the next page' })
  nextAfter: string | null;
}
