import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type Permission, PERMISSIONS, type Role, ROLES } from '@hvs/contracts';
import type { SignInMethod } from '@hvs/foundation/identity';

/** The person of a session. */
export class SessionPersonDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'Phạm Thị Sen' })
  fullName: string;

  @ApiProperty({ example: 'Thôn Thượng' })
  hamletName: string;
}

/** A role and the unit it holds in. */
export class SessionRoleDto {
  @ApiProperty({ enum: ROLES })
  role: Role;

  @ApiProperty({ example: 'Xã Kẻ Sặt' })
  unitName: string;
}

/** The helper who holds the phone for the person. */
export class SessionHelperDto {
  @ApiProperty({ example: 'Vũ Thị Tuyết' })
  fullName: string;
}

/** Who is signed in. All fields but `signedIn` are there only when someone is. */
export class SessionDto {
  @ApiProperty()
  signedIn: boolean;

  @ApiPropertyOptional({ type: SessionPersonDto })
  person?: SessionPersonDto;

  @ApiPropertyOptional({ type: [SessionRoleDto] })
  roles?: SessionRoleDto[];

  @ApiPropertyOptional({ enum: PERMISSIONS, isArray: true, description: 'What the roles allow together' })
  permissions?: Permission[];

  @ApiPropertyOptional({ enum: ['vneid', 'pin', 'password'], description: 'How the session was opened' })
  method?: SignInMethod;

  @ApiPropertyOptional({
    type: Number,
    nullable: true,
    description: 'Level of the VNeID account, 1 or 2; null before the first sign-in with VNeID',
  })
  vneidAccountLevel?: number | null;

  @ApiPropertyOptional({ type: SessionHelperDto, description: 'There while a helper acts for the person' })
  assistedBy?: SessionHelperDto;
}
