import { open } from 'node:fs/promises';
import { fileTypeFromBuffer, fileTypeFromFile } from 'file-type';
import type { SeenType } from './file-kinds.rule.js';

/** Other names that one type goes by. */
const SAME_TYPE: Record<string, string> = {
  'audio/x-m4a': 'audio/mp4',
  'audio/ogg; codecs=opus': 'audio/ogg',
  'application/ogg': 'audio/ogg',
  'image/apng': 'image/png',
};
const HEAD_BYTES = 4096;

/** What a file is by its bytes alone: those of a known container, else the words it begins with. */
export async function seeType(source: string | Buffer): Promise<SeenType> {
  const found = typeof source === 'string' ? await fileTypeFromFile(source) : await fileTypeFromBuffer(source);
  const head = await headOf(source);
  if (found && found.mime !== 'application/xml') {
    return { mime: SAME_TYPE[found.mime] ?? found.mime, called: found.ext.toUpperCase() };
  }
  return typeOfText(head);
}

async function headOf(source: string | Buffer): Promise<Buffer> {
  if (typeof source !== 'string') return source.subarray(0, HEAD_BYTES);
  const file = await open(source, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function typeOfText(head: Buffer): SeenType {
  if (head.includes(0)) return { mime: 'application/octet-stream', called: '?' };
  const text = head
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (text.startsWith('WEBVTT')) return { mime: 'text/vtt', called: 'WebVTT' };
  if (/<(!doctype\s+html|html)[\s>]/i.test(text)) return { mime: 'text/html', called: 'HTML' };
  if (/^(<\?xml[^]*?\?>)?(\s|<!--[^]*?-->|<!doctype[^]*?>)*<(\w+:)?svg[\s>]/i.test(text)) {
    return { mime: 'image/svg+xml', called: 'SVG' };
  }
  if (text.startsWith('<?xml')) return { mime: 'application/xml', called: 'XML' };
  return { mime: 'text/plain', called: 'TXT' };
}
