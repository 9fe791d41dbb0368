/** Names follow fashions; four generations are enough to tell a grandmother from her granddaughter by name. */
export type NameGeneration = 'elders' | 'parents' | 'young' | 'children';

/** The generation whose fashion a person born in `birthYear` was named by. */
export function nameGenerationOf(birthYear: number): NameGeneration {
  if (birthYear < 1960) {
    return 'elders';
  }
  if (birthYear < 1990) {
    return 'parents';
  }
  return birthYear < 2010 ? 'young' : 'children';
}
