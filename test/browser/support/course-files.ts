import ExcelJS from 'exceljs';
import { PDFDocument, rgb } from 'pdf-lib';
import sharp from 'sharp';
import { h5pPackage } from '../../support/made-packages.js';

/** A file as a trainer sends it from their own machine. */
export interface SentFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

function box(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length + 8, 0);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, content]);
}

/** An MP4 by its boxes. No two are alike, as the library knows a file again by its bytes. */
export function film(bytes = 4_000): Buffer {
  const kind = Buffer.from('isom\0\0\u0002\0isomiso2mp41', 'latin1');
  const shown = Buffer.alloc(bytes, String(Date.now()));
  return Buffer.concat([box('ftyp', kind), box('moov', Buffer.alloc(64)), box('mdat', shown)]);
}

/** Some frames of MPEG layer 3 with 128 kbit/s and nothing to hear. */
const sound = (): Buffer =>
  Buffer.concat(Array.from({ length: 40 }, () => Buffer.concat([Buffer.from('fffb9064', 'hex'), Buffer.alloc(413)])));

const screenshot = (): Promise<Buffer> =>
  sharp({ create: { width: 360, height: 640, channels: 3, background: '#17508f' } })
    .png()
    .toBuffer();

async function slides(): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  for (const shade of [0.2, 0.8])
    pdf.addPage([320, 180]).drawRectangle({ width: 160, height: 90, color: rgb(shade, 0, 0) });
  return Buffer.from(await pdf.save());
}

async function form(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Mẫu').addRow(['Ngày', 'Số tiền']);
  return Buffer.from(await book.xlsx.writeBuffer());
}

const CAPTIONS = 'WEBVTT\n\n00:00.000 --> 00:02.000\nBấm nút xanh để nghe máy.\n';

/** A file of each kind that a block can show. */
export async function filesForEveryBlock() {
  const file = (name: string, mimeType: string, buffer: Buffer): SentFile => ({ name, mimeType, buffer });
  return {
    picture: file('man-hinh.png', 'image/png', await screenshot()),
    film: file('cach-nghe-may.mp4', 'video/mp4', film()),
    captions: file('cach-nghe-may.vtt', 'text/vtt', Buffer.from(CAPTIONS)),
    sound: file('cuoc-goi.mp3', 'audio/mpeg', sound()),
    slides: file('trinh-chieu.pdf', 'application/pdf', await slides()),
    form: file('so-ghi.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', await form()),
    package: file('ghep-the.h5p', 'application/zip', await h5pPackage()),
  };
}
