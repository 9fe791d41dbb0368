import { DomainError } from '@hvs/kernel';
import type { Archive } from '@hvs/foundation/files';
import { note } from '../ledger.js';
import { QuestionKeys } from '../questions/question-keys.js';
import { judgeQuestion, type ReadQuestion } from '../questions/read-question.js';
import { readXml, within, type XmlElement } from '../xml/read-xml.js';
import { itemsOfManifest, qtiName, readQtiItem } from './read-qti-item.js';

/** Reads one XML file that holds one or more items. @throws DomainError `interchange.xml-*`, `interchange.not-qti` */
export function readQtiXml(text: string): ReadQuestion[] {
  const keys = new QuestionKeys();
  const items = itemsIn(readXml(text));
  if (items.length === 0) throw new DomainError('interchange.not-qti');
  return items.map((item, index) => judgeQuestion(readQtiItem(item, { kind: 'item', number: index + 1 }, keys)));
}

/**
 * Reads the items of a content package by its `imsmanifest.xml`. An item that is missing or damaged has its line in
 * the ledger like all others.
 * @throws DomainError `interchange.not-qti`, `archive.broken`
 */
export async function readQtiPackage(archive: Archive): Promise<ReadQuestion[]> {
  const manifest = archive.entries.find(({ name }) => name === 'imsmanifest.xml');
  const listed = manifest ? itemsOfManifest(readXml(await textOf(archive, manifest.name))) : [];
  if (listed.length === 0) throw new DomainError('interchange.not-qti');
  const keys = new QuestionKeys();
  const read: ReadQuestion[] = [];
  for (const [index, file] of listed.entries()) read.push(...(await readFile(archive, file, index + 1, keys)));
  return read;
}

async function readFile(archive: Archive, file: string, number: number, keys: QuestionKeys): Promise<ReadQuestion[]> {
  const place = { kind: 'file', number, file } as const;
  const refused = (vi: string, en: string): ReadQuestion[] => [
    judgeQuestion({ place, title: file, notes: [], refusal: note(vi, en) }),
  ];
  if (!archive.has(file)) return refused('Gói không có tệp này.', 'The package does not hold this file.');
  try {
    const items = itemsIn(readXml(await textOf(archive, file)));
    if (items.length === 0) return refused('Tệp không có câu hỏi nào.', 'The file holds no item.');
    return items.map((item) => judgeQuestion(readQtiItem(item, place, keys)));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return refused(
      'Tệp XML bị hỏng hoặc có khai báo không an toàn.',
      'The XML file is damaged or declares something unsafe.',
    );
  }
}

const itemsIn = (root: XmlElement): XmlElement[] =>
  [...within(root)].filter((element) => qtiName(element) === 'assessmentItem');

const textOf = async (archive: Archive, name: string): Promise<string> => (await archive.read(name)).toString('utf8');
