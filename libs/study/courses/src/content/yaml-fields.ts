import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Pair, YAMLMap } from 'yaml';
import type { BilingualText } from '@hvs/contracts';
import { badKeyMessage, isContentKey } from './content-key.js';
import type { ContentSource } from './content-problem.js';

interface YamlContext {
  source: ContentSource;
  lineAt(offset: number): number;
}

export interface NumberRange {
  min: number;
  max?: number;
}

/** A value of a YAML list together with the line it stands on. */
export interface YamlItem {
  node: unknown;
  line: number;
}

/**
 * A YAML mapping read field by field. A wrong field is reported with its line and answered with a harmless
 * stand-in, so reading goes on and the author sees every problem; the result is thrown away afterwards.
 */
export class YamlFields {
  private constructor(
    private readonly context: YamlContext,
    private readonly map: YAMLMap,
    /** How messages name this mapping when it needs a name, e.g. `câu hỏi "otp"`; empty at the root of a file. */
    readonly label: string,
    readonly line: number,
  ) {}

  /** Parses a whole file, or the front matter of one; `firstLine` is the line of the file the text begins on. */
  static parse(source: ContentSource, text: string, firstLine = 1, label = ''): YamlFields | undefined {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines });
    const context = { source, lineAt: (offset: number) => lines.linePos(offset).line + firstLine - 1 };
    for (const error of document.errors) {
      source.report(context.lineAt(error.pos[0]), explainYamlError(error.code));
    }
    if (document.errors.some((error) => error.code !== 'DUPLICATE_KEY')) return undefined;
    if (!isMap(document.contents)) {
      source.report(firstLine, 'phải là các dòng dạng "khóa: giá trị"');
      return undefined;
    }
    return new YamlFields(context, document.contents, label, firstLine);
  }

  get source(): ContentSource {
    return this.context.source;
  }

  /** The mapping inside a list item, or nothing (reported) when the item is something else. */
  inside(item: YamlItem, label: string): YamlFields | undefined {
    if (isMap(item.node)) return new YamlFields(this.context, item.node, label, item.line);
    this.context.source.report(item.line, `${label} phải gồm các dòng dạng "khóa: giá trị"`);
    return undefined;
  }

  allowOnly(...keys: string[]): void {
    for (const pair of this.map.items) {
      const key = keyOf(pair);
      if (!keys.includes(key)) this.reportAt(this.lineOfPair(pair), `khóa lạ "${key}"`);
    }
  }

  report(key: string, message: string): void {
    this.reportAt(this.lineOf(key), message);
  }

  lineOf(key: string): number {
    const pair = this.pair(key);
    return pair ? this.lineOfPair(pair) : this.line;
  }

  has(key: string): boolean {
    return this.pair(key) !== undefined;
  }

  text(key: string, allowEmpty = false): string {
    const value = this.scalar(key);
    if (value === undefined) return '';
    if (typeof value !== 'string') {
      this.report(key, `"${key}" phải là chữ`);
      return '';
    }
    if (value.trim() === '' && !allowEmpty) this.report(key, `"${key}" không được để trống`);
    return this.isQuoted(key) ? value : value.trim();
  }

  /** What stands there when it is a text, without a word about it when not. */
  plainText(key: string): string {
    const node = this.pair(key)?.value;
    return isScalar(node) && typeof node.value === 'string' ? node.value.trim() : '';
  }

  /** A text that may serve as a key (see `isContentKey`). */
  key(key: string): string {
    const text = this.text(key);
    if (text !== '' && !isContentKey(text)) this.report(key, badKeyMessage(key, text));
    return text;
  }

  integer(key: string, range: NumberRange): number {
    const value = this.scalar(key);
    if (value === undefined) return range.min;
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      this.report(key, `"${key}" phải là số nguyên`);
      return range.min;
    }
    if (value < range.min || value > (range.max ?? Infinity)) {
      const bounds = range.max === undefined ? `từ ${range.min} trở lên` : `từ ${range.min} đến ${range.max}`;
      this.report(key, `"${key}" phải ${bounds}`);
    }
    return value;
  }

  decimal(key: string): number {
    const value = this.scalar(key);
    if (value === undefined || (typeof value === 'number' && Number.isFinite(value))) return value ?? 0;
    this.report(key, `"${key}" phải là số, phần lẻ sau dấu chấm`);
    return 0;
  }

  /** A true/false field that may be left out, which means false. */
  flag(key: string): boolean {
    if (!this.has(key)) return false;
    const value = this.scalar(key);
    if (value !== undefined && typeof value !== 'boolean') this.report(key, `"${key}" phải là true hoặc false`);
    return value === true;
  }

  bilingual(key: string): BilingualText {
    const fields = this.mapping(key);
    if (!fields) return { vi: '', en: '' };
    fields.allowOnly('vi', 'en');
    return { vi: fields.text('vi'), en: fields.has('en') ? fields.text('en', true) : '' };
  }

  mapping(key: string): YamlFields | undefined {
    const node = this.required(key);
    if (node === undefined) return undefined;
    return this.inside({ node, line: this.lineOf(key) }, `"${key}"`);
  }

  isList(key: string): boolean {
    return isSeq(this.pair(key)?.value);
  }

  list(key: string, fewest = 1): YamlItem[] {
    const node = this.required(key);
    if (node === undefined) return [];
    if (!isSeq(node) || node.items.length < fewest) {
      this.report(key, `"${key}" phải là danh sách có ít nhất một mục`);
      return [];
    }
    return node.items.map((item) => ({ node: item, line: this.lineOfNode(item, key) }));
  }

  /** A list whose items are texts; other items are reported and left out. */
  textList(key: string, fewest = 1): { text: string; line: number }[] {
    return this.list(key, fewest).flatMap(({ node, line }) => {
      if (isScalar(node) && typeof node.value === 'string') return [{ text: node.value, line }];
      this.reportAt(line, `"${key}" chỉ được chứa chữ`);
      return [];
    });
  }

  /** Reports a problem of a part, such as `options[2].text`, on the line of as much of that path as there is. */
  reportAtPath(path: string, message: string): void {
    const steps = path.split(/[.[\]]+/).filter(Boolean);
    const at = steps.findLastIndex((step) => /^\d+$/.test(step));
    const place = at > 0 ? `mục ${Number(steps[at]) + 1} của "${steps[at - 1]}"` : '';
    const label = [this.label, place].filter(Boolean).join(', ');
    for (let depth = steps.length; depth > 0; depth -= 1) {
      const start = startOf(this.map.getIn(steps.slice(0, depth).map(stepOf), true));
      if (start !== undefined) {
        const line = depth === 1 ? this.lineOf(steps[0] ?? '') : this.context.lineAt(start);
        return this.source.report(line, withSubject(label, message));
      }
    }
    this.source.report(this.line, withSubject(label, message));
  }

  /** Blanks at the ends of a text in quotes are meant. */
  private isQuoted(key: string): boolean {
    const node = this.pair(key)?.value;
    return isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
  }

  private scalar(key: string): unknown {
    const node = this.required(key);
    if (node === undefined) return undefined;
    return isScalar(node) ? (node.value ?? '') : node;
  }

  private required(key: string): unknown {
    const pair = this.pair(key);
    if (!pair) this.reportAt(this.line, `thiếu khóa "${key}"`);
    else if (pair.value === null) this.report(key, `"${key}" không được để trống`);
    return pair?.value ?? undefined;
  }

  private pair(key: string): Pair | undefined {
    return this.map.items.find((pair) => keyOf(pair) === key);
  }

  private lineOfPair(pair: Pair): number {
    return this.context.lineAt(startOf(pair.key) ?? this.map.range?.[0] ?? 0);
  }

  private lineOfNode(node: unknown, key: string): number {
    const start = startOf(node);
    return start === undefined ? this.lineOf(key) : this.context.lineAt(start);
  }

  private reportAt(line: number, message: string): void {
    this.context.source.report(line, withSubject(this.label, message));
  }
}

/** `câu hỏi "abc" phải có ...`, but `câu hỏi "abc": khóa lạ ...`. */
function withSubject(subject: string, message: string): string {
  if (subject === '') return message;
  return message.startsWith('phải') ? `${subject} ${message}` : `${subject}: ${message}`;
}

const stepOf = (step: string): string | number => (/^\d+$/.test(step) ? Number(step) : step);

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

function startOf(node: unknown): number | undefined {
  const range = isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined;
  return range?.[0];
}

function explainYamlError(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'khóa bị lặp lại';
  if (code === 'BAD_INDENT' || code === 'TAB_AS_INDENT') return 'thụt dòng sai (YAML chỉ dùng dấu cách)';
  return `YAML sai cú pháp (${code}); chữ có dấu ":" hay "#" cần đặt trong dấu nháy`;
}
