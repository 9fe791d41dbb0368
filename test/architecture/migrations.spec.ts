import { describe, expect, it } from '@jest/globals';
import { MIGRATIONS } from '../../migrations/index.js';

describe('migrations', () => {
  it('stand in the order of the time in their names', () => {
    const times = MIGRATIONS.map(({ name }) => Number(/\d+$/.exec(name)?.[0]));
    expect(times).toEqual([...times].sort((one, other) => one - other));
    expect(new Set(times).size).toBe(times.length);
  });
});
