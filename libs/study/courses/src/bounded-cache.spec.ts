import { describe, expect, it } from '@jest/globals';
import { BoundedCache } from './bounded-cache.js';

function loader() {
  const loads: string[] = [];
  const load = (key: string) => () => {
    loads.push(key);
    return Promise.resolve(key.toUpperCase());
  };
  return { loads, load };
}

describe('a bounded cache', () => {
  it('loads a value once, also when several ask at the same time', async () => {
    const { loads, load } = loader();
    const cache = new BoundedCache<string>(2);
    await Promise.all([cache.get('a', load('a')), cache.get('a', load('a'))]);
    expect(await cache.get('a', load('a'))).toBe('A');
    expect(loads).toEqual(['a']);
  });

  it('drops what was not used for longest', async () => {
    const { loads, load } = loader();
    const cache = new BoundedCache<string>(2);
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await cache.get(key, load(key));
    expect(loads).toEqual(['a', 'b', 'c', 'b']);
  });

  it('forgets a load that failed', async () => {
    const cache = new BoundedCache<string>(2);
    await expect(cache.get('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await cache.get('a', () => Promise.resolve('back'))).toBe('back');
  });
});
