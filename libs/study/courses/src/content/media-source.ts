import type { ContentSource } from './content-problem.js';

/** Endings of the files that each use of a file in `media/` may have. */
const ENDINGS = {
  picture: ['avif', 'jpg', 'png', 'svg', 'webp'],
  audio: ['m4a', 'mp3', 'ogg'],
  video: ['mp4', 'webm'],
  captions: ['vtt'],
  download: ['avif', 'jpg', 'm4a', 'mp3', 'mp4', 'ogg', 'pdf', 'png', 'svg', 'vtt', 'webm', 'webp'],
} as const;

export type MediaUse = keyof typeof ENDINGS;

/** What messages call each use. */
const WORDS: Record<MediaUse, string> = {
  picture: 'hình',
  audio: 'tệp tiếng',
  video: 'video',
  captions: 'phụ đề',
  download: 'tệp tải về',
};

const MEDIA_FILE = /^media\/([a-z0-9-]{1,80}\.([a-z0-9]+))$/;

/** The media travels with the course, so a lesson works offline and asks no other site for anything. */
export function checkMediaSource(source: ContentSource, line: number, use: MediaUse, src: string): void {
  const [, name, ending = ''] = MEDIA_FILE.exec(src) ?? [];
  const endings: readonly string[] = ENDINGS[use];
  if (name === undefined) source.report(line, `${WORDS[use]} "${src}" phải là tệp trong thư mục media`);
  else if (!endings.includes(ending))
    source.report(line, `${WORDS[use]} "${src}" phải có đuôi ${endings.map((each) => `.${each}`).join(', ')}`);
  else if (!source.hasMedia(name)) source.report(line, `không có ${WORDS[use]} "${src}" trong thư mục media`);
}
