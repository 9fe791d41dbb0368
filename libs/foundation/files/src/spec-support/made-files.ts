import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';

/** A picture with a place, a camera and a turn in its EXIF, as phones write. */
export function phonePhoto(width = 2400, height = 1200): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#225588' } })
    .jpeg()
    .withExif({ IFD0: { Make: 'Phone', Orientation: '6' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 0/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

export function picture(width = 40, height = 20, background = '#ffffff'): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();
}

function box(name: string, content: Buffer = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length + 8, 0);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, content]);
}

/** The smallest that is an MP4 film by its boxes; `size` bytes of picture in it. */
export function film(size = 2000): Buffer {
  const kind = Buffer.from('isom\0\0\u0002\0isomiso2mp41', 'latin1');
  return Buffer.concat([box('ftyp', kind), box('moov', Buffer.alloc(64)), box('mdat', Buffer.alloc(size, 7))]);
}

export async function pdf(pages: number, words = 'Trang'): Promise<Buffer> {
  const document = await PDFDocument.create();
  for (let number = 1; number <= pages; number += 1) document.addPage([400, 300]).drawText(`${words} ${number}`);
  return Buffer.from(await document.save());
}

export const CAPTIONS = 'WEBVTT\n\n1\n00:01.000 --> 00:03.000\nXin chào bà con\n\n00:03.500 --> 00:05.000\nBài một\n';
