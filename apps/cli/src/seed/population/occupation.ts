import type { Disability, OccupationHint, Sex } from './population.types.js';
import { chooserOf, type Random } from './random.js';

const choosePublicPost = chooserOf<OccupationHint>([
  ['teacher', 55],
  ['commune-official', 28],
  ['health-worker', 17],
]);

const chooseEnterprisePost = chooserOf<OccupationHint>([
  ['factory-worker', 78],
  ['office-worker', 16],
  ['cooperative-worker', 6],
]);

const chooseOwnTrade = {
  male: chooserOf<OccupationHint>([
    ['farmer', 38],
    ['builder', 22],
    ['craftsperson', 16],
    ['driver', 12],
    ['trader', 12],
  ]),
  female: chooserOf<OccupationHint>([
    ['farmer', 48],
    ['trader', 26],
    ['homemaker', 16],
    ['craftsperson', 10],
  ]),
};

const chooseInOldAge = chooserOf<OccupationHint>([
  ['farmer', 36],
  ['pensioner', 22],
  ['at-home', 36],
  ['trader', 6],
]);

/** What a person of that age does all day. */
export function drawOccupation(random: Random, age: number, sex: Sex, disability: Disability): OccupationHint {
  if (age < 6) {
    return 'small-child';
  }
  const held = disability === 'severe';
  if (random.chance(chanceAtSchool(age) * (held ? 0.5 : 1))) {
    return age < 18 ? 'pupil' : 'university-student';
  }
  if (age < 18 || (held && random.chance(0.8))) {
    return 'at-home';
  }
  return age >= 60 ? drawInOldAge(random, age) : drawAtWorkingAge(random, age, sex);
}

function drawInOldAge(random: Random, age: number): OccupationHint {
  return age < 78 ? chooseInOldAge(random) : 'at-home';
}

function drawAtWorkingAge(random: Random, age: number, sex: Sex): OccupationHint {
  if (age >= 22 && random.chance(0.028)) {
    return choosePublicPost(random);
  }
  return random.chance(chanceInEnterprise(age)) ? chooseEnterprisePost(random) : chooseOwnTrade[sex](random);
}

function chanceAtSchool(age: number): number {
  if (age < 15) {
    return 0.99;
  }
  if (age < 18) {
    return 0.9;
  }
  return age < 23 ? 0.5 : 0;
}

function chanceInEnterprise(age: number): number {
  if (age < 30) {
    return 0.48;
  }
  if (age < 40) {
    return 0.36;
  }
  return age < 50 ? 0.22 : 0.08;
}
