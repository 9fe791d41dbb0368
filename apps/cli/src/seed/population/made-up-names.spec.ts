import { describe, expect, it } from '@jest/globals';
import { makePopulation } from './make-population.js';
import { ageOf, requestWith, shareOf } from './population-request.fixture.js';
import type { MadeUpPerson, RelationToHead } from './population.types.js';

const population = makePopulation(requestWith({ size: 10_000 }));
const { households, people } = population;

const VIETNAMESE_LETTERS =
  'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ'.normalize('NFC');
const NAME_WORD = new RegExp(`^[${VIETNAMESE_LETTERS.toUpperCase()}][${VIETNAMESE_LETTERS}]*$`, 'u');

const familyNameOf = ({ fullName }: MadeUpPerson): string => fullName.split(' ')[0] ?? '';
const givenNameOf = ({ fullName }: MadeUpPerson): string => fullName.split(' ').at(-1) ?? '';
const middleNameIs =
  (middleName: string) =>
  ({ fullName }: MadeUpPerson): boolean =>
    fullName.split(' ')[1] === middleName;

describe('made-up names', () => {
  it('are three to five words of Vietnamese letters in NFC', () => {
    const faults = people.filter(({ fullName }) => {
      const words = fullName.split(' ');
      return fullName !== fullName.normalize('NFC') || words.length < 3 || words.length > 5 || !words.every(isNameWord);
    });

    expect(faults).toEqual([]);
  });

  it('begin with Nguyễn for about a third of the people, and with many other names besides', () => {
    const share = shareOf(population, (person) => familyNameOf(person) === 'Nguyễn');

    expect(share).toBeGreaterThan(0.26);
    expect(share).toBeLessThan(0.38);
    expect(new Set(people.map(familyNameOf)).size).toBeGreaterThan(25);
  });

  it('follow the fashion: Thị is the rule for grandmothers and the exception for small girls', () => {
    const female = ({ sex }: MadeUpPerson): boolean => sex === 'female';

    expect(shareOf(population, middleNameIs('Thị'), (person) => female(person) && ageOf(person) >= 70)).toBeGreaterThan(
      0.85,
    );
    expect(shareOf(population, middleNameIs('Thị'), (person) => female(person) && ageOf(person) <= 12)).toBeLessThan(
      0.25,
    );
    expect(people.filter(({ sex, fullName }) => sex === 'male' && fullName.includes(' Thị '))).toEqual([]);
  });

  it('give children the family name of their father', () => {
    const couplesWithChildren = households.flatMap(({ memberIndexes }) => {
      const members = memberIndexes.map((index) => people[index] as MadeUpPerson);
      const of = (...relations: RelationToHead[]): MadeUpPerson[] =>
        members.filter(({ relationToHead }) => relations.includes(relationToHead));
      const father = of('head', 'spouse').find(({ sex }) => sex === 'male');
      return father === undefined ? [] : [{ father, children: of('child', 'grandchild') }];
    });
    const strangers = couplesWithChildren.filter(({ father, children }) =>
      children.some((child) => familyNameOf(child) !== familyNameOf(father)),
    );

    expect(couplesWithChildren.length).toBeGreaterThan(1_000);
    expect(strangers).toEqual([]);
  });

  it('are never shared by two people of one house', () => {
    const doubled = households.filter(({ memberIndexes }) => {
      const given = memberIndexes.map((index) => givenNameOf(people[index] as MadeUpPerson));
      return new Set(given).size !== given.length;
    });

    expect(doubled).toEqual([]);
  });
});

function isNameWord(word: string): boolean {
  return NAME_WORD.test(word);
}
