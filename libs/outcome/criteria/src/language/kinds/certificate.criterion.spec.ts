import { describe, expect, it } from '@jest/globals';
import { evidenceOf, judged } from '../../spec-support/index.js';

const national = { key: 'k', kind: 'certificate', certificateKind: 'national', title: { vi: 'Quốc gia', en: '' } };
const other = { ...national, certificateKind: 'tin-hoc' };
const paper = { number: '1', title: 'A', issuedOn: '2026-01-01' };
const ofKind = (certificateKind: string) =>
  evidenceOf('other-certificate', { ...paper, certificateKind, issuer: 'Trung tâm' });

describe('a certificate', () => {
  it('of the national platform is met by that alone', () => {
    expect(judged(national, [evidenceOf('national-certificate', paper)])).toEqual(['met', 'national-certificate']);
    expect(judged(national, [ofKind('tin-hoc')])).toEqual(['not-met']);
    expect(judged(national, [ofKind('national')])).toEqual(['not-met']);
  });

  it('of another kind is met by that kind alone', () => {
    expect(judged(other, [ofKind('tin-hoc')])).toEqual(['met', 'other-certificate']);
    expect(judged(other, [ofKind('ngoai-ngu'), evidenceOf('national-certificate', paper)])).toEqual(['not-met']);
  });
});
