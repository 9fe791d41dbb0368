export const FILE_KINDS = ['image', 'audio', 'video', 'captions', 'document', 'package', 'slides'] as const;

/** What a file is used as. A PDF is `slides` when its pages are shown as pictures, a `document` when it is fetched. */
export type FileKind = (typeof FILE_KINDS)[number];

/** As people count file sizes. */
export const MEGABYTE = 1_000_000;

/** Largest file of each kind. Bytes. */
export const LARGEST_OF_KIND: Record<FileKind, number> = {
  image: 15 * MEGABYTE,
  audio: 50 * MEGABYTE,
  video: 500 * MEGABYTE,
  captions: MEGABYTE,
  document: 30 * MEGABYTE,
  package: 200 * MEGABYTE,
  slides: 50 * MEGABYTE,
};

/** No kind takes more. */
export const LARGEST_OF_ALL = Math.max(...Object.values(LARGEST_OF_KIND));

const KIND_OF_EXTENSION: Record<string, FileKind> = {
  ...kinds('image', 'jpg jpeg png webp gif avif svg heic bmp tif tiff'),
  ...kinds('audio', 'mp3 m4a ogg oga opus wav aac flac wma'),
  ...kinds('video', 'mp4 webm mov avi mkv m4v wmv 3gp'),
  ...kinds('captions', 'vtt srt'),
  ...kinds('slides', 'pdf'),
  ...kinds('document', 'docx pptx xlsx doc ppt xls odt txt'),
  ...kinds('package', 'zip h5p'),
};

function kinds(kind: FileKind, extensions: string): Record<string, FileKind> {
  return Object.fromEntries(extensions.split(' ').map((extension) => [extension, kind]));
}

/** The extension of a name in small letters without its dot; empty when there is none. */
export function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** What a name says of a file before a byte of it is seen. */
export function kindByName(name: string): FileKind | undefined {
  return KIND_OF_EXTENSION[extensionOf(name)];
}
