/** Files of courses that somebody saved; they stay until the course is removed from the device. */
export const FILES_SAVED = 'hvs-files-saved';
/** Files that were seen; the oldest give way. */
export const FILES_SEEN = 'hvs-files-seen';

/** A picture or another file that a lesson or a practice shows: the same for everybody. Sounds and films are not kept. */
export const isFileOfLesson = ({ pathname }: URL): boolean =>
  /^\/(api\/public\/courses\/[^/]+\/media|tep)\//.test(pathname) && !/\.(mp3|m4a|ogg|mp4|webm)$/.test(pathname);
