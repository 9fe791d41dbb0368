import {
  chanceAlive,
  childSex,
  childrenAtHome,
  couple,
  LARGEST_HOUSEHOLD,
  member,
  type MemberDraft,
} from './household-members.js';
import type { HouseholdShape } from './population.types.js';
import { chooserOf, type Random, type Weighted } from './random.js';

export interface HouseholdDraft {
  shape: HouseholdShape;
  /** One to seven people, the head first. */
  members: MemberDraft[];
}

/**
 * How households are made up, in per cent. Together with the ages below these give the rural age pyramid: 24 % under 15,
 * 60 % from 15 to 59, 16 % from 60.
 */
const SHAPES: Weighted<HouseholdShape> = [
  ['nuclear', 44],
  ['three-generations', 25],
  ['older-couple', 9],
  ['elder-alone', 10],
  ['single-adult', 5],
  ['one-parent', 4],
  ['grandparents-and-grandchildren', 3],
];

const MEMBERS: Record<HouseholdShape, (random: Random) => MemberDraft[]> = {
  nuclear,
  'three-generations': threeGenerations,
  'older-couple': (random) => couple(random, 'elder', random.between(57, 82)),
  'elder-alone': elderAlone,
  'single-adult': (random) => [member('middle', random.chance(0.55) ? 'male' : 'female', random.between(21, 58))],
  'one-parent': oneParent,
  'grandparents-and-grandchildren': grandparentsAndGrandchildren,
};

const chooseShape = chooserOf(SHAPES);

/** Draws a household of at most `room` people. Its head is an adult of the middle or elder generation. */
export function draftHousehold(random: Random, room: number): HouseholdDraft {
  const shape = chooseShape(random);
  const members = MEMBERS[shape](random);
  const head = chooseHead(random, members);
  const headFirst = [head, ...members.filter((other) => other !== head)];
  return { shape, members: headFirst.slice(0, Math.min(room, LARGEST_HOUSEHOLD)) };
}

function nuclear(random: Random): MemberDraft[] {
  const wifeAge = 21 + Math.floor((random.next() + random.next() * 0.6) * 25);
  return [...couple(random, 'middle', wifeAge), ...childrenAtHome(random, wifeAge)];
}

function threeGenerations(random: Random): MemberDraft[] {
  const parents = couple(random, 'middle', random.between(21, 50));
  const [father, mother] = parents as [MemberDraft, MemberDraft];
  const grandparents = couple(random, 'elder', father.age + random.between(20, 31)).filter((elder) =>
    random.chance(chanceAlive(elder.sex, elder.age)),
  );
  return [...parents, ...grandparents, ...childrenAtHome(random, mother.age)];
}

function elderAlone(random: Random): MemberDraft[] {
  return [
    member('elder', random.chance(0.82) ? 'female' : 'male', 60 + Math.floor((random.next() + random.next()) * 19.5)),
  ];
}

function oneParent(random: Random): MemberDraft[] {
  const age = random.between(24, 54);
  const sex = random.chance(0.8) ? 'female' : 'male';
  return [member('middle', sex, age), ...childrenAtHome(random, sex === 'female' ? age : age - 3)];
}

/** The parents work in a city or abroad; the grandparents bring up the children. */
function grandparentsAndGrandchildren(random: Random): MemberDraft[] {
  const [grandfather, grandmother] = couple(random, 'elder', random.between(52, 72)) as [MemberDraft, MemberDraft];
  const elders = random.chance(0.7) ? [grandfather, grandmother] : [grandmother];
  const children = Array.from({ length: random.between(1, 2) }, () =>
    member('young', childSex(random), random.between(1, 15)),
  );
  return [...elders, ...children];
}

/** A man is entered as head in most couples; where three generations live together it is often still the grandfather. */
function chooseHead(random: Random, members: readonly MemberDraft[]): MemberDraft {
  const elders = members.filter(({ generation, age }) => generation === 'elder' && age < 78);
  const middles = members.filter(({ generation }) => generation === 'middle');
  const fromElders = middles.length === 0 || (elders.length > 0 && random.chance(0.35));
  const adults = fromElders ? members.filter(({ generation }) => generation === 'elder') : middles;
  const preferred = random.chance(0.74) ? 'male' : 'female';
  return (adults.find(({ sex }) => sex === preferred) ?? adults[0]) as MemberDraft;
}
