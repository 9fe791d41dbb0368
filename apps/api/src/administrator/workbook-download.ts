import { StreamableFile } from '@nestjs/common';

export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook that the browser saves under `fileName` (ASCII). */
export function attachment(content: Buffer, fileName: string): StreamableFile {
  return new StreamableFile(content, { type: WORKBOOK_TYPE, disposition: `attachment; filename="${fileName}"` });
}
