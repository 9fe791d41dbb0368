import { ApiProperty } from '@nestjs/swagger';
import { ConsentTermsDto } from '../../helper/dto/care.dto.js';

export class HelperOfPersonDto extends ConsentTermsDto {
  @ApiProperty({ example: 'Vũ Thị Tuyết' })
  helperName: string;
}

export class HelpersOfPersonDto {
  @ApiProperty({ type: [HelperOfPersonDto], description: 'The latest first' })
  helpers: HelperOfPersonDto[];
}
