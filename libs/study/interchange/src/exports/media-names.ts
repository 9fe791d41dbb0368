import { keyOfText } from '../questions/question-keys.js';

const LONGEST = 50;

/** Endings of the types that uploaded files are kept as. */
const ENDINGS: Record<string, string> = {
  'image/avif': 'avif',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/svg+xml': 'svg',
  'image/webp': 'webp',
  'audio/mp4': 'm4a',
  'audio/x-m4a': 'm4a',
  'audio/mpeg': 'mp3',
  'audio/ogg': 'ogg',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
  'text/vtt': 'vtt',
  'application/pdf': 'pdf',
};

/** How an uploaded file is called in the media folder of an exported course; two files never have one name. */
export function mediaNameOf({ id, name, type }: { id: string; name: string; type: string }): string {
  const stem =
    keyOfText(name.replace(/\.[^.]*$/, ''))
      .slice(0, LONGEST)
      .replace(/-+$/, '') || 'tep';
  const ending = ENDINGS[type.split(';')[0]?.trim() ?? ''] ?? 'pdf';
  return `${stem}-${id.slice(-12)}.${ending}`;
}

/** Every file a document names, each once. */
export function sourcesIn(value: unknown): string[] {
  const found = new Set<string>();
  collect(value, found);
  return [...found];
}

function collect(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) for (const each of value) collect(each, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if ((key === 'src' || key === 'captions') && typeof inner === 'string') found.add(inner);
      else collect(inner, found);
    }
  }
}
