import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { SHIPPED_CRITERIA_SETS, SHIPPED_DRAFTS } from '../shipped/index.js';
import { arbitraryCriterion } from '../spec-support/index.js';
import { criteriaSetSchema } from './criteria-set-schema.js';
import { CRITERION_KINDS } from './criterion-kinds.js';
import { readCriteria } from './read-criteria.js';

const PUBLISHED = new URL('../../../../../docs/criteria-set.schema.json', import.meta.url);
const isValid = new Ajv2020({ strict: true, allErrors: true }).compile(criteriaSetSchema());

function setWith(criterion: unknown) {
  const basis = { kind: 'commune-proposal', note: '' };
  return { title: 'Thử', targetGroup: 'resident', combining: 'required', basis, criterion };
}

/** JSON of any shape where a field is expected, often one that another field would take. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(0, 1, 1.5, 80, 101, 'khoa-a', 'Khóa', '', true, null, 'observed', [], ['over-age'], {}),
  fc.constantFrom<unknown>({ vi: 'Tên', en: '' }, { vi: ' ', en: '' }, [{ key: 'a', title: { vi: 'A', en: '' } }]),
);

/** A document in which one field was changed, taken away or added. */
const spoilt = fc
  .record({
    criterion: arbitraryCriterion,
    field: fc.constantFrom(
      'key',
      'kind',
      'of',
      'count',
      'title',
      'percent',
      'course',
      'from',
      'reasons',
      'practices',
      'x',
    ),
    value: fc.option(anything, { nil: undefined }),
  })
  .map(({ criterion, field, value }) => JSON.parse(JSON.stringify({ ...criterion, [field]: value })) as unknown);

describe('the JSON Schema of a criteria set', () => {
  it('is published as docs/criteria-set.schema.json (WRITE_SCHEMA=1 writes it anew)', () => {
    if (process.env['WRITE_SCHEMA']) writeFileSync(PUBLISHED, `${JSON.stringify(criteriaSetSchema(), null, 2)}\n`);
    expect(JSON.parse(readFileSync(PUBLISHED, 'utf8'))).toEqual(criteriaSetSchema());
  });

  it('takes every set and every slot that comes with the product', () => {
    for (const { targetGroup, title, combining, basis, document } of SHIPPED_CRITERIA_SETS) {
      expect(isValid({ targetGroup, title, combining, basis, criterion: document }) || isValid.errors).toBe(true);
    }
    for (const draft of SHIPPED_DRAFTS) expect(isValid(draft) || isValid.errors).toBe(true);
  });

  it('knows each kind of criterion', () => {
    const { $defs } = criteriaSetSchema() as { $defs: object };
    expect(Object.keys($defs)).toEqual(['criterion', ...CRITERION_KINDS.map(({ kind }) => kind)]);
  });

  it('takes what the reading takes', () => {
    fc.assert(
      fc.property(arbitraryCriterion, (criterion) => {
        expect(isValid(setWith(criterion)) || isValid.errors).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('refuses what the reading refuses, and nothing else', () => {
    fc.assert(
      fc.property(spoilt, (criterion) => {
        expect([criterion, isValid(setWith(criterion))]).toEqual([
          criterion,
          readCriteria(criterion).criterion !== null,
        ]);
      }),
      { numRuns: 400 },
    );
  });
});
