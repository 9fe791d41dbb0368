/** A picture; `description` says what it shows, for those who do not see it. */
export interface Picture {
  src: MediaSource;
  description: string;
}

/**
 * Where a file of a course lies: `media/<name>` beside the course's own folder in `content/`, or `file/<fileId>` for
 * one that was uploaded, with `/trang/<n>` behind it for a page of a PDF. Never an address of another site.
 */
export type MediaSource = string;

const UPLOADED = /^file\/([0-9a-f-]{36})(?:\/trang\/([1-9]\d{0,2}))?$/;

/** The id of the uploaded file a source names, or nothing for one that lies beside the course. */
export function uploadedFileIdOf(src: MediaSource): string | undefined {
  return UPLOADED.exec(src)?.[1];
}

/** How an uploaded file, or a page of one, is named in a block. */
export function uploadedSource(fileId: string, page?: number): MediaSource {
  return page === undefined ? `file/${fileId}` : `file/${fileId}/trang/${page}`;
}

/** The address at which an uploaded file, or a page of it, is served; nothing for one that lies beside the course. */
export function uploadedAddressOf(src: MediaSource): string | undefined {
  return UPLOADED.test(src) ? src.replace(/^file/, '/tep') : undefined;
}
