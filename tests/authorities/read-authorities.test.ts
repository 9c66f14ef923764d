import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeAuthorities, printPerson } from './make-authorities.ts';

test('an archive without authority records has the countries of the package and no problem', async () => {
  const { authorities, problems } = await makeAuthorities({});
  assert.deepEqual(problems, []);
  assert.equal(authorities.people.size, 0);
  assert.equal([...authorities.countries.values()].find(({ code }) => code === 'KR')?.capital, 'Seoul');
});

test('an unknown key is a problem with its line, and the other records are still read', async () => {
  const { authorities, problems } = await makeAuthorities({
    ...printPerson('han-na-rae', 'Han Na-rae', 'Han', 'offices:', '  - { office: "President", of: KR, form: "2020" }'),
    ...printPerson('moon-byeol', 'Moon Byeol', 'Moon'),
  });
  assert.deepEqual([...authorities.people.keys()], ['moon-byeol']);
  assert.deepEqual(problems.map(({ where, rule }) => [where, rule]).sort(), [
    ['authorities/people/han-na-rae.yaml:6', 'record-key-missing'],
    ['authorities/people/han-na-rae.yaml:6', 'record-unknown-key'],
  ]);
  const unknown = problems.find(({ rule }) => rule === 'record-unknown-key');
  assert.equal(unknown?.what, '"offices[1].form" is not a key of this kind of record.');
});

test('a misspelt key at the top names the keys that there are', async () => {
  const { problems } = await makeAuthorities(
    printPerson('han-na-rae', 'Han Na-rae', 'Han', 'offices: []', 'natvie: { ko: "한나래" }'),
  );
  assert.equal(problems[0]?.where, 'authorities/people/han-na-rae.yaml:6');
  assert.match(problems[0]?.fix ?? '', /^Rename it or take it out\. The keys are: id, name, surname, native, /);
});

test('broken YAML is a problem with its line', async () => {
  const { problems } = await makeAuthorities({ 'topics/rain.yaml': 'id: rain\nname: "Rain\ndefinition: x\n' });
  assert.equal(problems.length > 0, true);
  assert.match(problems[0]?.where ?? '', /^authorities\/topics\/rain\.yaml:[2-4]$/);
  assert.match(problems[0]?.what ?? '', /^The file is not sound YAML: .+\.$/);
});

test('a key given twice is a problem, for it could be understood in two ways', async () => {
  const { problems } = await makeAuthorities(
    printPerson('han-na-rae', 'Han Na-rae', 'Han', 'offices: []', 'name: "Other"'),
  );
  assert.deepEqual(
    problems.map(({ rule }) => rule),
    ['record-not-yaml'],
  );
});

test('an empty file is a problem and not a record', async () => {
  const { problems, authorities } = await makeAuthorities({ 'outlets/example-herald.yaml': '' });
  assert.equal(problems.length, 1);
  assert.equal(authorities.outlets.size, 0);
});

test('a record whose id is not the name of its file is a problem', async () => {
  const { problems } = await makeAuthorities({
    'people/other.yaml': Object.values(printPerson('moon-byeol', 'Moon Byeol', 'Moon'))[0] ?? '',
  });
  assert.deepEqual(
    problems.map(({ rule, where }) => [rule, where]),
    [['record-id-not-file-name', 'authorities/people/other.yaml:1']],
  );
});

test('a date without quotes is read as text and not as an instant', async () => {
  const { authorities } = await makeAuthorities(
    printPerson('moon-byeol', 'Moon Byeol', 'Moon', 'offices:', '  - { office: President, of: KR, from: 2021-03-04 }'),
  );
  assert.equal([...authorities.people.values()][0]?.offices[0]?.from, '2021-03-04');
});

test('every problem is told in whole sentences, without the words of the validator', async () => {
  const { problems } = await makeAuthorities({
    'summits/tea-2030.yaml':
      'id: tea-2030\nname: 7\nkind: huge\nstart: "May"\nend: "2030-05-02"\nplace: X\ncountry: kr\nlat: 100\ncountries: []\n',
    'outlets/example-herald.yaml':
      'id: example-herald\nname: Example\nkind: newspaper\ntimeZone: Moon/Base\ndomains: ["https://x.example/"]\n',
  });
  assert.equal(problems.length, 8);
  for (const { what, why, fix } of problems) {
    for (const sentence of [what, why, fix]) {
      assert.match(sentence, /^["A-Z].*[.]$/u);
      assert.doesNotMatch(sentence, /Invalid|expected|received|\bInvalid input\b/u);
    }
  }
});

test('our additions join the package’s country and bring the ones that it lacks', async () => {
  const { authorities } = await makeAuthorities({
    'countries/KZ.yaml': 'code: KZ\ndemonyms: ["Kazakh"]\nseats: ["Akorda"]\n',
    'countries/SU.yaml': 'code: SU\nname: "Soviet Union"\nwithArticle: true\ncapital: "Moscow"\n',
  });
  const countries = new Map([...authorities.countries.values()].map((country) => [String(country.code), country]));
  assert.deepEqual(countries.get('KZ')?.demonyms, ['Kazakhstani', 'Kazakh']);
  assert.equal(countries.get('KZ')?.capital, 'Astana');
  assert.equal(countries.get('SU')?.name, 'Soviet Union');
});

test('a folder of records that cannot be read is a problem, and none of its kind are known', async () => {
  const { authorities, problems } = await makeAuthorities({ people: 'no folder' });
  assert.deepEqual(
    problems.map(({ where, rule }) => `${where} ${rule}`),
    ['authorities/people folder-unreadable'],
  );
  assert.equal(authorities.people.size, 0);
});
