import type { RelationToHead, Sex } from './population.types.js';
import type { Random } from './random.js';

/** A member before name and number: the household is built from generations, `young` are children, grown ones too. */
export interface MemberDraft {
  generation: 'elder' | 'middle' | 'young';
  sex: Sex;
  age: number;
}

/** No household has more people than this. */
export const LARGEST_HOUSEHOLD = 7;

/** Nobody is drawn older than this; a birth date known by its year alone may add one. */
export const OLDEST_AGE = 99;

/** More boys than girls are born in the delta: about 111 to 100. */
const BOYS_SHARE = 0.526;

export function member(generation: MemberDraft['generation'], sex: Sex, age: number): MemberDraft {
  return { generation, sex, age: Math.min(age, OLDEST_AGE) };
}

/** A husband and wife; he is up to six years older, now and then a year or two younger. */
export function couple(random: Random, generation: 'elder' | 'middle', wifeAge: number): MemberDraft[] {
  const husbandAge = Math.max(20, wifeAge + random.between(-2, 6));
  return [member(generation, 'male', husbandAge), member(generation, 'female', wifeAge)];
}

/** The children of a mother of that age who still live at home, the eldest first. */
export function childrenAtHome(random: Random, motherAge: number): MemberDraft[] {
  const wanted = childrenWanted(random);
  const children: MemberDraft[] = [];
  let birthAge = 19 + random.between(0, 10);
  for (let born = 0; born < wanted && birthAge <= 43 && birthAge <= motherAge; born += 1) {
    const age = motherAge - birthAge;
    const child = member('young', childSex(random), age);
    if (random.chance(chanceAtHome(child))) {
      children.push(child);
    }
    birthAge += random.between(2, 7);
  }
  return children;
}

export function childSex(random: Random): Sex {
  return random.chance(BOYS_SHARE) ? 'male' : 'female';
}

/** The share of people of that age and sex whose husband, wife or grown children still have them. */
export function chanceAlive(sex: Sex, age: number): number {
  const [sixties, seventies, eighties, beyond] = sex === 'male' ? [0.84, 0.58, 0.28, 0.1] : [0.96, 0.9, 0.76, 0.5];
  if (age < 60) {
    return 0.97;
  }
  return age < 70 ? sixties : age < 80 ? seventies : age < 90 ? eighties : beyond;
}

/** The words of the residence register for how `member` stands to `head`. */
export function relationToHead(head: MemberDraft, other: MemberDraft): RelationToHead {
  if (other === head) {
    return 'head';
  }
  if (other.generation === head.generation) {
    return 'spouse';
  }
  if (head.generation === 'elder') {
    return other.generation === 'young' ? 'grandchild' : other.sex === 'male' ? 'child' : 'child-in-law';
  }
  // Grandparents who live with a couple are the husband's parents, as the custom of the delta has it.
  return other.generation === 'young' ? 'child' : head.sex === 'male' ? 'parent' : 'parent-in-law';
}

function childrenWanted(random: Random): number {
  const draw = random.next();
  return draw < 0.03 ? 0 : draw < 0.16 ? 1 : draw < 0.64 ? 2 : draw < 0.94 ? 3 : 4;
}

/** Grown daughters marry and leave sooner than sons; some of both work away. */
function chanceAtHome({ age, sex }: MemberDraft): number {
  if (age < 18) {
    return 1;
  }
  if (age < 23) {
    return 0.85;
  }
  if (age < 31) {
    return sex === 'male' ? 0.5 : 0.35;
  }
  return age < 41 ? 0.1 : 0;
}
