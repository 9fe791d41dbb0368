/** A picture; `description` says what it shows, for those who do not see it. */
export interface Picture {
  src: MediaSource;
  description: string;
}

/**
 * Where a file of a course lies: `media/<name>` beside the course's own folder in `content/`, or `file/<fileId>` for
 * one that was uploaded. Never an address of another site.
 */
export type MediaSource = string;

const UPLOADED = /^file\/([0-9a-f-]{36})$/;

/** The id of the uploaded file a source names, or nothing for one that lies beside the course. */
export function uploadedFileIdOf(src: MediaSource): string | undefined {
  return UPLOADED.exec(src)?.[1];
}

/** How an uploaded file is named in a block. */
export function uploadedSource(fileId: string): MediaSource {
  return `file/${fileId}`;
}
