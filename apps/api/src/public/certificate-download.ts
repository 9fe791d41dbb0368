import { StreamableFile } from '@nestjs/common';
import type { CertificateFile } from '@hvs/study/certificates';

/** A file that the browser keeps under its name. */
export function downloadOf({ name, content }: CertificateFile, type: string): StreamableFile {
  return new StreamableFile(content, { type, length: content.length, disposition: `attachment; filename="${name}"` });
}
