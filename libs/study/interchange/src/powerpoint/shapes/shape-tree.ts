import { childOf, elementAt, type XmlElement } from '../../xml/read-xml.js';

/** `p:spTree` of a slide, layout or master. */
export const treeOf = (root: XmlElement): XmlElement | undefined => elementAt(root, 'cSld', 'spTree');

/**
 * The children of a tree or group. What stands there in two ways for newer and older programs (`mc:AlternateContent`)
 * is taken in the older one, which is made of what we know.
 */
export function childrenOfTree(tree: XmlElement): XmlElement[] {
  return tree.children.flatMap((child) => {
    if (child.name !== 'AlternateContent') return [child];
    const older = childOf(child, 'Fallback')?.children ?? [];
    return older.length > 0 ? older : (childOf(child, 'Choice')?.children ?? []);
  });
}

/** All shapes of a slide, those in groups too, in the order of the file. */
export function shapesWithin(root: XmlElement): XmlElement[] {
  const tree = treeOf(root);
  return tree ? flat(tree) : [];
}

function flat(tree: XmlElement): XmlElement[] {
  return childrenOfTree(tree).flatMap((child) => (child.name === 'grpSp' ? flat(child) : [child]));
}

/** `p:cNvPr`: the name of a shape, its description for those who do not see it, and whether it is hidden. */
export function namesOf(shape: XmlElement): { name: string; description: string; hidden: boolean } {
  const own = shape.children.find(({ name }) => name.startsWith('nv'));
  const { name = '', descr = '', hidden } = elementAt(own, 'cNvPr')?.attributes ?? {};
  return { name: name.trim(), description: descr.trim(), hidden: hidden === '1' || hidden === 'true' };
}
