import { pageAddress, smallAddress } from '../../api/files.js';
import type { LibraryFile } from '../../api/types.js';
import { useKindNames } from './file-words.js';
import styles from './media.module.css';

/** A small picture of a file, or the name of its kind. Words stand beside it, so it is silent. */
export function FileThumb({ file }: { file: LibraryFile }) {
  const names = useKindNames();
  const src = file.kind === 'image' ? smallAddress(file) : file.pages.length > 0 ? pageAddress(file, 1) : undefined;
  return (
    <span className={styles.thumb} aria-hidden="true">
      {src ? <img src={src} alt="" loading="lazy" /> : names[file.kind]}
    </span>
  );
}
