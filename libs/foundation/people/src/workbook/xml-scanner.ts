import { UnreadableWorkbook } from './unreadable-workbook.js';

/** What a scanner tells while it goes through a document. Names come without their namespace prefix. */
export interface XmlListener {
  /** `attributes` is the raw text of the attributes: read one with `attributeOf`. A self-closing tag also closes. */
  open(name: string, attributes: string): void;
  text(text: string): void;
  close(name: string): void;
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Goes through the XML parts of a workbook piece by piece, in constant memory. It knows what spreadsheets use and
 * refuses document types, so nothing can be declared, included or expanded.
 */
export class XmlScanner {
  private rest = '';

  constructor(private readonly listener: XmlListener) {}

  write(piece: string): void {
    const text = this.rest + piece;
    let at = 0;
    for (;;) {
      const open = text.indexOf('<', at);
      if (open < 0) break;
      const end = endOfMarkup(text, open);
      if (end < 0) {
        if (open > at) this.listener.text(decode(text.slice(at, open)));
        at = open;
        break;
      }
      if (open > at) this.listener.text(decode(text.slice(at, open)));
      this.markup(text, open, end);
      at = end;
    }
    this.rest = text.slice(at);
    if (this.rest.length > LONGEST_MARKUP) throw new UnreadableWorkbook('the XML of the workbook is broken');
  }

  end(): void {
    if (this.rest.trim() !== '') throw new UnreadableWorkbook('the XML of the workbook is cut off');
  }

  private markup(text: string, open: number, end: number): void {
    const second = text.charCodeAt(open + 1);
    if (second === SLASH) return this.listener.close(localName(text.slice(open + 2, end - 1).trimEnd()));
    if (second === QUESTION) return;
    if (second === EXCLAMATION) {
      if (text.startsWith('<![CDATA[', open)) this.listener.text(text.slice(open + 9, end - 3));
      else if (!text.startsWith('<!--', open)) throw new UnreadableWorkbook('the workbook declares a document type');
      return;
    }
    const closed = text.charCodeAt(end - 2) === SLASH;
    const inner = text.slice(open + 1, closed ? end - 2 : end - 1);
    const space = inner.search(WHITE_SPACE);
    const name = localName(space < 0 ? inner : inner.slice(0, space));
    this.listener.open(name, space < 0 ? '' : inner.slice(space));
    if (closed) this.listener.close(name);
  }
}

const SLASH = 0x2f;
const QUESTION = 0x3f;
const EXCLAMATION = 0x21;
const WHITE_SPACE = /\s/;
/** A cell holds at most 32,767 characters; written as entities they are eight times as long. */
const LONGEST_MARKUP = 512 * 1024;

/** Position after the markup that begins at `open`, or -1 when its end has not arrived yet. */
function endOfMarkup(text: string, open: number): number {
  if (text.charCodeAt(open + 1) !== EXCLAMATION) return endOfTag(text, open);
  if (text.length < open + 9) return -1;
  if (text.startsWith('<!--', open)) return after(text, '-->', open + 4);
  if (text.startsWith('<![CDATA[', open)) return after(text, ']]>', open + 9);
  return endOfTag(text, open);
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** A `>` inside a quoted value does not end a tag. */
function endOfTag(text: string, open: number): number {
  let quote = 0;
  for (let at = open + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === 0x3e) return at + 1;
  }
  return -1;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name: string | undefined) => {
    if (name) return NAMED[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

const patterns = new Map<string, RegExp>();

/** The value of one attribute out of the raw text of all, also when the name has a prefix there (`r:id` → `id`). */
export function attributeOf(attributes: string, name: string): string | undefined {
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, pattern);
  }
  const match = pattern.exec(attributes);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : decode(value);
}
