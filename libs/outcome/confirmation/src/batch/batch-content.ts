import type { SubmissionContent } from '../channel/confirmation-channel.js';
import { writeCsv } from './csv.rule.js';
import type { ZippedFile } from './zip.js';

const COLUMNS = [
  'key',
  'citizenId',
  'fullName',
  'birthDate',
  'targetGroup',
  'criteriaVersion',
  'universalizedOn',
  'commune',
] as const;

/** The two files of a batch: the same rows for people with a spreadsheet and for programs. */
export function batchContent(contents: readonly SubmissionContent[]): ZippedFile[] {
  const rows = contents.map(({ criteriaSet, ...row }) => [
    row.key,
    row.citizenId,
    row.fullName,
    row.birthDate,
    criteriaSet.targetGroup,
    String(criteriaSet.version),
    row.universalizedOn,
    row.commune,
  ]);
  return [
    { name: 'cases.csv', content: Buffer.from(writeCsv([[...COLUMNS], ...rows])) },
    { name: 'cases.json', content: Buffer.from(`${JSON.stringify({ cases: contents })}\n`) },
  ];
}
