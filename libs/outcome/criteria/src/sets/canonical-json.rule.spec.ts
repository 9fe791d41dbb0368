import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, documentHash } from './canonical-json.rule.js';

describe('canonical JSON', () => {
  it('puts fields in order and leaves out spaces and what is undefined', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'ă' }], a: undefined })).toBe('{"b":[1,{"c":"ă","d":null}]}');
  });

  it('says the same as JSON, whatever the order of fields', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(text));
        expect(canonicalJson(JSON.parse(text))).toBe(canonicalJson(JSON.parse(canonicalJson(value))));
      }),
    );
  });
});

describe('the hash of a document', () => {
  const criterion = { key: 'a', kind: 'vneid-level', accountLevel: 2 };

  it('does not care for the order of fields, but for each value and for combining', () => {
    const turned = { accountLevel: 2, kind: 'vneid-level', key: 'a' };
    const hash = documentHash({ criterion, combining: 'required' });
    expect(documentHash({ criterion: turned, combining: 'required' })).toEqual(hash);
    expect(documentHash({ criterion, combining: 'sufficient' })).not.toEqual(hash);
    expect(documentHash({ criterion: { ...criterion, accountLevel: 1 }, combining: 'required' })).not.toEqual(hash);
  });
});
