import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Authorities } from '../../../src/authorities/model.ts';
import { gatherFamilyNames } from '../../../src/lib/citation/family-names.ts';
import { parseAuthor } from '../../../src/lib/citation/parse-author.ts';

const people = [
  { name: 'Lee Jae Myung', surname: 'Lee', variants: ['Lee Jae-myung'] },
  { name: 'Shinzo Abe', surname: 'Abe' },
  { name: 'Xi Jinping', surname: 'Xi' },
  { name: 'Luiz Inácio Lula da Silva', surname: 'Lula' },
];
const families = gatherFamilyNames({
  people: new Map(people.map((person) => [person.name, person])),
} as unknown as Authorities);

/** "family, given", with "+" where the family name comes first; a name that is not taken apart as it is. */
function parse(printed: string, language = 'en'): string {
  const name = parseAuthor(printed, language, families);
  if ('literal' in name) return name.literal;
  return `${[name.family, name.given, name.suffix].filter(Boolean).join(', ')}${name.familyFirst ? ' +' : ''}`;
}

test('a name in Western order has its family name last, with the words that belong to it', () => {
  assert.equal(parse('Maria Example'), 'Example, Maria');
  assert.equal(parse('J.R.R. Muster'), 'Muster, J.R.R.');
  assert.equal(parse('Ursula von der Leyen'), 'von der Leyen, Ursula');
  assert.equal(parse('Chris Van Hollen'), 'Van Hollen, Chris');
  assert.equal(parse("Tim O'Brien III"), "O'Brien, Tim, III");
  assert.equal(parse('von Muster, J. R.'), 'von Muster, J. R.');
});

test('a romanised name in East Asian order is known by its form', () => {
  assert.equal(parse('Park Min-ji'), 'Park, Min-ji +');
  assert.equal(parse('Lim Wei Jie'), 'Lim, Wei Jie +');
  assert.equal(parse('Nguyễn Văn Nam'), 'Nguyễn, Văn Nam +');
  assert.equal(parse('Kwan-Woo Jang'), 'Jang, Kwan-Woo');
  assert.equal(parse('MINA PARK'), 'PARK, MINA');
});

test('a person with a record is known by it, in whichever order the name is printed', () => {
  assert.equal(parse('Lee Jaemyung'), 'Lee, Jaemyung +');
  assert.equal(parse('Jae Myung Lee'), 'Lee, Jae Myung');
  assert.equal(parse('Shinzo Abe'), 'Abe, Shinzo');
  assert.equal(parse('Xi Jinping'), 'Xi, Jinping +');
  assert.equal(parse('Luiz Inácio Lula da Silva'), 'Luiz Inácio Lula da Silva');
});

test('a name of which the order is not sure stays whole', () => {
  for (const name of ['Yoon Sojung', 'Kim Philby', 'Sukarno', 'Mohammed bin Rashid', 'Abe Lincoln Example'])
    assert.equal(parse(name), name);
  assert.equal(parse('Minh Chau', 'vi'), 'Minh Chau');
  assert.equal(parse('Gabriel García Márquez', 'es'), 'Gabriel García Márquez');
});

test('native names, offices and teams stay whole', () => {
  for (const name of [
    '이새벽',
    '田中花子',
    '田中 花子',
    'Staff reporters',
    'Foreign Ministry',
    'AFP',
    'A & B',
    'By our correspondent',
    'Rina Muster, AFP',
    'Muster, AFP',
  ])
    assert.equal(parse(name), name);
});
