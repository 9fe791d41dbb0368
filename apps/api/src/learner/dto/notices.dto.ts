import { ApiProperty } from '@nestjs/swagger';
import { NOTICE_KINDS, type NoticeKind } from '@hvs/support/notifications';
import { IsUUID } from 'class-validator';

/** Something the person is told. */
export class NoticeDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: NOTICE_KINDS })
  kind: NoticeKind;

  @ApiProperty({ example: 'Ông bà đã được xác nhận hoàn thành phổ cập trên VNeID.' })
  text: string;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readAt: Date | null;

  @ApiProperty({ type: String, nullable: true, example: '/toi-con-thieu-gi', description: 'Page that it leads to' })
  href: string | null;
}

/** The newest notices of the person. */
export class NoticesDto {
  @ApiProperty({ type: [NoticeDto] })
  notices: NoticeDto[];

  @ApiProperty({ example: 2 })
  unread: number;
}

/** How far the person has read. */
export class ReadNoticesDto {
  @ApiProperty({ format: 'uuid', description: 'The newest notice that was read; all before it count as read' })
  @IsUUID()
  upTo: string;
}
