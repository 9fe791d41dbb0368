import { XMLParser } from 'fast-xml-parser';
import { DomainError } from '@hvs/kernel';

/** An element: its children in order, its own text joined. */
export interface XmlElement {
  /** Without its prefix. */
  name: string;
  /** By name without prefix; one with a prefix also by its whole name, as `id` and `r:id` may stand side by side. */
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
  /** Text and children as they follow each other. */
  content: (string | XmlElement)[];
}

type RawNode = Record<string, unknown>;

const MOST_DEPTH = 60;
const DECLARES = /<!(DOCTYPE|ENTITY)/i;

/**
 * Reads XML that came from outside. Declarations of any sort (`<!DOCTYPE`, `<!ENTITY`) are refused, which leaves an
 * XML bomb nothing to unfold and no file to reach for; so is nesting that no honest file has.
 * @throws DomainError `interchange.xml-declares`, `interchange.xml-broken`
 */
export function readXml(text: string): XmlElement {
  if (DECLARES.test(withoutData(text))) throw new DomainError('interchange.xml-declares');
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    processEntities: false,
    cdataPropName: '#cdata',
  });
  try {
    const nodes = parser.parse(text, true) as RawNode[];
    const root = nodes.map((node) => elementOf(node, 0)).find((element) => element !== undefined);
    if (root) return root;
  } catch {
    throw new DomainError('interchange.xml-broken');
  }
  throw new DomainError('interchange.xml-broken');
}

/** What stands in CDATA is text, whatever it looks like. */
const withoutData = (text: string): string => text.replaceAll(/<!\[CDATA\[[\s\S]*?\]\]>/g, '');

function elementOf(node: RawNode, depth: number): XmlElement | undefined {
  const name = Object.keys(node).find((key) => key !== ':@');
  if (!name || name.startsWith('#') || name.startsWith('?')) return undefined;
  if (depth > MOST_DEPTH) throw new Error('too deep');
  const nodes = (node[name] ?? []) as RawNode[];
  const content = nodes.map((child) => elementOf(child, depth + 1) ?? textOf(child));
  return {
    name: local(name),
    attributes: attributesOf((node[':@'] ?? {}) as Record<string, string>),
    children: content.filter((piece) => typeof piece !== 'string'),
    text: content.filter((piece) => typeof piece === 'string').join(''),
    content,
  };
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

function attributesOf(raw: Record<string, string>): Record<string, string> {
  const all = Object.entries(raw).map(([key, value]): [string, string] => [key, decoded(String(value))]);
  const prefixed = all.filter(([key]) => key.includes(':') && !key.startsWith('xmlns:'));
  return Object.fromEntries([...prefixed.map(([key, value]) => [local(key), value]), ...all]) as Record<string, string>;
}

function textOf(node: RawNode): string {
  if (typeof node['#text'] === 'string') return decoded(node['#text']);
  const data = node['#cdata'] as RawNode[] | undefined;
  return data?.map((piece) => (typeof piece['#text'] === 'string' ? piece['#text'] : '')).join('') ?? '';
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five entities of XML itself and numbers; there are no others without a declaration. */
function decoded(text: string): string {
  return text.replaceAll(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos);/g, (all, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? all;
    const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
  });
}

export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name);

export const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((child) => child.name === name);

/** The element at the end of a path of children. */
export function elementAt(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  let found = element;
  for (const name of path) found = found && childOf(found, name);
  return found;
}

/** The text of a path of children, trimmed; empty when there is none. */
export const textAt = (element: XmlElement, ...path: string[]): string =>
  elementAt(element, ...path)?.text.trim() ?? '';

/** Every element below, itself included, in the order of the file. */
export function* within(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* within(child);
}
