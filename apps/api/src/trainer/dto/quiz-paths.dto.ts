import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';

export class SessionPath {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  sessionId: string;
}

export class TrainerAttemptPath {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  attemptId: string;
}

export class RegradePath {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  regradeId: string;
}

export class AfterQuery {
  @ApiPropertyOptional({ format: 'uuid', description: '`nextAfter` of the page before' })
  @IsOptional()
  @IsUUID()
  after?: string;
}
