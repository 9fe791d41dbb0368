import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { product } from './product.js';

/** A made-up person as the stand-in for VNeID knows them. */
export interface VneidPerson {
  sub: string;
  citizenId: string;
  passcode: string;
  name: string;
  birthDate: string;
  gender: 'male' | 'female';
  /** «Thôn …, xã Kẻ Sặt, …» */
  residence: string;
  accountLevel: 1 | 2;
  featured?: string;
}

const everybody = (): VneidPerson[] =>
  readFileSync(product.peopleFile, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as VneidPerson);

/** One of the cast, by the part they play: «Học viên mới», «Công an xã». */
export function castMember(part: string): VneidPerson {
  const found = everybody().find(({ featured }) => featured === part);
  if (!found) throw new Error(`nobody plays «${part}»`);
  return found;
}

/**
 * An adult with VNeID level 2 who has not begun to learn and whom no other test has taken. Nobody of the hamlet whose
 * rates a test watches.
 */
export function takeNewcomer(): VneidPerson {
  const { newcomers } = product;
  const watched = hamletOf(castMember('Học viên mới'));
  const found = everybody().find(
    (person) =>
      person.accountLevel === 2 &&
      !person.featured &&
      hamletOf(person) !== watched &&
      newcomers.has(`${person.name}|${person.birthDate}`) &&
      take(person),
  );
  if (!found) throw new Error('every newcomer of the made-up commune is taken');
  return found;
}

/** Only one of two tests at the same moment can make the folder. */
function take({ sub }: VneidPerson): boolean {
  try {
    mkdirSync(`${product.peopleFile}.taken-${sub}`);
    return true;
  } catch {
    return false;
  }
}

/** Gives somebody a VNeID account who stands in no register of the commune. */
export function addStranger(person: Pick<VneidPerson, 'name' | 'citizenId'>): VneidPerson {
  const stranger: VneidPerson = {
    ...person,
    sub: `stranger-${person.citizenId}`,
    passcode: 'kesat2026',
    birthDate: '1980-02-03',
    gender: 'female',
    residence: 'Thôn Xa, xã Xa, tỉnh Xa',
    accountLevel: 2,
  };
  appendFileSync(product.peopleFile, `${JSON.stringify(stranger)}\n`);
  return stranger;
}

/** «Hồ Liễn» of «Thôn Hồ Liễn, xã Kẻ Sặt, …». */
export function hamletOf({ residence }: VneidPerson): string {
  const name = /^Thôn ([^,]+),/.exec(residence)?.[1];
  if (!name) throw new Error(`no hamlet in «${residence}»`);
  return name;
}
