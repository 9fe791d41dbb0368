import { describe, expect, it } from '@jest/globals';
import { permissionsOf } from './session.view.js';

describe('what a person may do', () => {
  it('is a learner’s own study without any role', () => {
    expect(permissionsOf([])).toContain('own-study:do');
    expect(permissionsOf([]).filter((permission) => !permission.startsWith('own-'))).toEqual([]);
  });

  it('is the union of all roles, each right once', () => {
    const both = permissionsOf(['administrator', 'police-officer', 'helper']);
    expect(both).toEqual(expect.arrayContaining(['rates:read', 'person-record:read', 'learner-card:issue']));
    expect(new Set(both).size).toBe(both.length);
  });
});
