/** One question of a GIFT file as it stands there, without comments. */
export interface GiftItem {
  /** Line it begins on, from 1. */
  line: number;
  /** Escaped characters stand as place holders, see `unescaped`. */
  text: string;
  /** The category in force. */
  category: string;
  /** From comments such as `// [tag:mat-khau]`. */
  tags: string[];
}

const ESCAPABLE = '\\:#={}~';
const FIRST_HOLDER = 0xe000;
const CATEGORY = /^\s*\$CATEGORY:\s*(.+?)\s*$/;
const TAG = /\[tag:([^\]]+)\]/g;

/** Splits a GIFT file at its empty lines, as Moodle does: a question never holds one. */
export function giftItems(file: string): GiftItem[] {
  const items: GiftItem[] = [];
  let open: GiftItem | undefined;
  let category = '';
  let tags: string[] = [];
  file
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .forEach((line, index) => {
      const [, named] = CATEGORY.exec(line) ?? [];
      if (named) category = named;
      else if (line.trimStart().startsWith('//'))
        tags.push(...[...line.matchAll(TAG)].map(([, tag = '']) => tag.trim()));
      else if (line.trim() === '') {
        open = undefined;
      } else if (open) open.text += `\n${escaped(line)}`;
      else {
        open = { line: index + 1, text: escaped(line), category, tags };
        tags = [];
        items.push(open);
      }
    });
  return items;
}

/** `\=` and the like as characters that mean nothing to the format. */
function escaped(line: string): string {
  return line.replaceAll(/\\([\\:#={}~n])/g, (_all, character: string) =>
    character === 'n' ? '\n' : String.fromCharCode(FIRST_HOLDER + ESCAPABLE.indexOf(character)),
  );
}

/** The text with its escaped characters back. */
export function unescaped(text: string): string {
  return text.replaceAll(/[\ue000-\ue006]/g, (holder) => ESCAPABLE[holder.charCodeAt(0) - FIRST_HOLDER] ?? '');
}
