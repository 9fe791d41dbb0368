import { childOf, elementAt, type XmlElement } from '../../xml/read-xml.js';

/** Which of the text styles of the master a shape follows. */
export type TextRole = 'title' | 'body' | 'other';

/** Kinds that a master knows under another name. */
const OF_MASTER: Readonly<Record<string, string>> = { ctrTitle: 'title', dt: 'dt', ftr: 'ftr', sldNum: 'sldNum' };
const FURNITURE = new Set(['dt', 'ftr', 'sldNum', 'hdr']);

/** `p:ph` of a shape, picture or frame. */
export function placeholderOf(shape: XmlElement): XmlElement | undefined {
  const own = shape.children.find(({ name }) => name.startsWith('nv'));
  return elementAt(own, 'nvPr', 'ph');
}

const typeOf = (placeholder: XmlElement): string => placeholder.attributes.type ?? 'obj';

export const isTitle = (placeholder: XmlElement | undefined): boolean =>
  placeholder !== undefined && ['title', 'ctrTitle'].includes(typeOf(placeholder));

/** Date, footer and number: on the picture, but nothing to be told. */
export const isFurniture = (placeholder: XmlElement | undefined): boolean =>
  placeholder !== undefined && FURNITURE.has(typeOf(placeholder));

export function roleOf(placeholder: XmlElement | undefined): TextRole {
  if (!placeholder || isFurniture(placeholder)) return 'other';
  return isTitle(placeholder) ? 'title' : 'body';
}

interface WithPlaceholders {
  placeholders: readonly XmlElement[];
}
interface Below {
  layout: WithPlaceholders | undefined;
  master: WithPlaceholders | undefined;
}

/** The shapes of layout and master that a placeholder takes its place and look from, nearest first. */
export function inheritedBy(shape: XmlElement, { layout, master }: Below): XmlElement[] {
  const own = placeholderOf(shape);
  if (!own) return [];
  const ofLayout = layout?.placeholders.find((each) => isSame(own, placeholderOf(each)));
  const type = typeOf((ofLayout && placeholderOf(ofLayout)) ?? own);
  const wanted = OF_MASTER[type] ?? (type === 'title' ? 'title' : 'body');
  const ofMaster = master?.placeholders.find((each) => placeholderOf(each)?.attributes.type === wanted);
  return [ofLayout, ofMaster].filter((each) => each !== undefined);
}

/** By index; those without one, such as titles, by kind (ECMA-376, part 1, clause 19.3.1.36). */
function isSame(own: XmlElement, other: XmlElement | undefined): boolean {
  if (!other) return false;
  if (own.attributes.idx !== undefined) return own.attributes.idx === other.attributes.idx;
  return typeOf(own) === typeOf(other) || (isTitle(own) && isTitle(other));
}

/** `p:spPr` of a shape and of those it inherits from. */
export const propertiesOf = (shapes: readonly XmlElement[]): (XmlElement | undefined)[] =>
  shapes.map((shape) => childOf(shape, 'spPr'));
