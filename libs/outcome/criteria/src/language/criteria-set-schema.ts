import { TARGET_GROUPS } from '@hvs/contracts';
import { BASIS_KINDS, COMBININGS } from '../sets/set-document.rule.js';
import type { CriterionKind } from './criterion-kind.js';
import { CRITERION_KINDS } from './criterion-kinds.js';
import { criterionSchema, type Field, type JsonSchema, slug } from './reading/fields.js';

/**
 * JSON Schema (draft 2020-12) of a criteria set as people write, export and import it, put together from the fields of
 * the kinds. What a schema cannot say, such as that keys differ and that criteria stand at most 8 deep, is checked by
 * `readCriteria` and `findContradictions` alone.
 */
export function criteriaSetSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hoc-vu-so.invalid/criteria-set.schema.json',
    title: 'Bộ tiêu chí phổ cập kỹ năng số',
    description: 'A criteria set of Học Vụ Số. A criterion of null is an empty slot, which cannot be approved.',
    type: 'object',
    properties: {
      title: { type: 'string', pattern: '\\S', maxLength: 200 },
      targetGroup: { enum: [...TARGET_GROUPS] },
      combining: { enum: [...COMBININGS] },
      basis: {
        type: 'object',
        properties: {
          kind: { enum: [...BASIS_KINDS] },
          note: { type: 'string', maxLength: 2000 },
        },
        required: ['kind', 'note'],
        additionalProperties: false,
      },
      criterion: { anyOf: [criterionSchema, { type: 'null' }] },
    },
    required: ['title', 'targetGroup', 'combining', 'basis', 'criterion'],
    additionalProperties: false,
    $defs: {
      criterion: { oneOf: CRITERION_KINDS.map(({ kind }) => ({ $ref: `#/$defs/${kind}` })) },
      ...Object.fromEntries(CRITERION_KINDS.map((kind) => [kind.kind, schemaOfKind(kind)])),
    },
  };
}

function schemaOfKind({ kind, title, fields }: CriterionKind): JsonSchema {
  const own = Object.entries<Field<unknown>>(fields);
  return {
    title: title.vi,
    description: title.en,
    type: 'object',
    properties: {
      key: slug.schema,
      kind: { const: kind },
      ...Object.fromEntries(own.map(([name, field]) => [name, field.schema])),
    },
    required: ['key', 'kind', ...own.filter(([, field]) => !field.isOptional).map(([name]) => name)],
    additionalProperties: false,
  };
}
