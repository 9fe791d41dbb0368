import { XMLParser } from 'fast-xml-parser';
import { DomainError } from '@hvs/kernel';

/** What a package is, and where it begins. */
export interface RecognisedPackage {
  kind: 'h5p' | 'scorm';
  title: string;
  /** The page to open, for SCORM; empty for H5P, which a player opens. */
  launch: string;
}

/** The names inside the archive, and the text of one of them. */
export interface PackageFiles {
  has(name: string): boolean;
  text(name: string): string;
}

export const H5P_HEAD = 'h5p.json';
export const SCORM_HEAD = 'imsmanifest.xml';
const LONGEST_TITLE = 200;

interface H5pHead {
  title?: unknown;
  mainLibrary?: unknown;
  preloadedDependencies?: unknown;
}

/**
 * Reads the head of an H5P package (h5p.org/documentation/developers/json-file-definitions): the main library must lie
 * in the package with its own description, as players fetch nothing from elsewhere.
 * @throws DomainError `package.broken-h5p` with what is wrong
 */
export function recogniseH5p(files: PackageFiles): RecognisedPackage {
  const head = parsed(files, H5P_HEAD) as H5pHead;
  const main = typeof head.mainLibrary === 'string' ? head.mainLibrary : '';
  const needed = Array.isArray(head.preloadedDependencies) ? (head.preloadedDependencies as unknown[]) : [];
  const library = needed.map(libraryOf).find((one) => one?.name === main);
  if (!library) throw new DomainError('package.broken-h5p', { what: 'mainLibrary' });
  const folder = [`${main}-${library.version}`, main].find((name) => files.has(`${name}/library.json`));
  if (!folder) throw new DomainError('package.broken-h5p', { what: `${main}-${library.version}/library.json` });
  parsed(files, 'content/content.json');
  const title = typeof head.title === 'string' ? head.title.trim() : '';
  return { kind: 'h5p', title: title.slice(0, LONGEST_TITLE) || 'H5P', launch: '' };
}

function libraryOf(entry: unknown): { name: string; version: string } | undefined {
  const { machineName, majorVersion, minorVersion } = (entry ?? {}) as Record<string, unknown>;
  return typeof machineName === 'string'
    ? { name: machineName, version: `${Number(majorVersion)}.${Number(minorVersion)}` }
    : undefined;
}

function parsed(files: PackageFiles, name: string): object {
  if (!files.has(name)) throw new DomainError('package.broken-h5p', { what: name });
  try {
    const value: unknown = JSON.parse(files.text(name));
    if (value && typeof value === 'object') return value;
  } catch {
    // told below
  }
  throw new DomainError('package.broken-h5p', { what: name });
}

type Node = Record<string, unknown>;

/**
 * Reads the manifest of a SCORM package (ADL SCORM 1.2, content aggregation model): version 1.2, a first page that lies
 * in the package. A manifest that declares entities is refused unread: that is how XML bombs are built.
 * @throws DomainError `package.broken-scorm` with what is wrong, `package.scorm-version`
 */
export function recogniseScorm(files: PackageFiles): RecognisedPackage {
  const text = files.text(SCORM_HEAD);
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new DomainError('package.broken-scorm', { what: 'DOCTYPE' });
  const manifest = manifestOf(text);
  checkVersion(manifest, text);
  const organization = list(node(manifest['organizations'])['organization']).map(node)[0] ?? {};
  const resources = list(node(manifest['resources'])['resource']).map(node);
  const wanted = firstReference(organization);
  const resource = resources.find((one) => one['@identifier'] === wanted) ?? resources.find(isSco);
  const launch = launchOf(manifest, resource);
  if (!launch || !files.has(launch.split(/[?#]/)[0] ?? '')) {
    throw new DomainError('package.broken-scorm', { what: launch || 'href' });
  }
  const title = words(organization['title']);
  return { kind: 'scorm', title: title.slice(0, LONGEST_TITLE) || 'SCORM', launch };
}

function manifestOf(text: string): Node {
  try {
    const options = { ignoreAttributes: false, attributeNamePrefix: '@', processEntities: false, removeNSPrefix: true };
    return node(node(new XMLParser(options).parse(text, true))['manifest']);
  } catch {
    throw new DomainError('package.broken-scorm', { what: SCORM_HEAD });
  }
}

function checkVersion(manifest: Node, text: string): void {
  const version = words(node(manifest['metadata'])['schemaversion']);
  const isOld = version === '1.2' || (version === '' && text.includes('adlcp_rootv1p2'));
  if (!isOld) throw new DomainError('package.scorm-version', { version: version || '?' });
}

function firstReference(parent: Node): string | undefined {
  for (const item of list(parent['item']).map(node)) {
    const found = item['@identifierref'] ?? firstReference(item);
    if (typeof found === 'string') return found;
  }
  return undefined;
}

const isSco = (resource: Node): boolean =>
  words(resource['@scormtype'] ?? resource['@scormType']).toLowerCase() === 'sco';

/** Inside the package alone: no other site, no way up. */
function launchOf(manifest: Node, resource: Node | undefined): string {
  const bases = [node(manifest['resources'])['@base'], resource?.['@base']].map((base) => words(base));
  const href = [...bases, words(resource?.['@href'])].join('').replaceAll('\\', '/').replace(/^\.\//, '');
  const leadsOut = /^([a-z][a-z0-9+.-]*:|\/)/i.test(href) || href.split('/').includes('..');
  return leadsOut ? '' : href;
}

const node = (value: unknown): Node => (value && typeof value === 'object' ? (value as Node) : {});
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

function words(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim();
  const inner = node(value)['#text'];
  return typeof inner === 'string' || typeof inner === 'number' ? String(inner).trim() : '';
}
