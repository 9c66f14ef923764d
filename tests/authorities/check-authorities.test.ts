import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkAuthorities } from '../../src/authorities/check-authorities.ts';
import { readAuthorities } from '../../src/authorities/read-authorities.ts';
import { makeAuthorities, printPerson } from './make-authorities.ts';

const PRESIDENT = ['offices:', '  - { office: President, of: KR, from: "2020-01-01" }'];
const SUMMIT =
  'id: tea-2030\nname: Tea\nkind: bilateral\nseries: jp-kr\nstart: "2030-05-02"\nend: "2030-05-03"\nplace: Andong\ncountry: KR\ncountries: [KR, JP]\n';

async function check(files: Record<string, string>): Promise<string[]> {
  const { authorities, problems, contentDir } = await makeAuthorities(files);
  assert.deepEqual(problems, []);
  return checkAuthorities(authorities, contentDir).map(({ where, rule }) => `${where} ${rule}`);
}

test('ids that no record has are problems of the record that names them', async () => {
  assert.deepEqual(
    await check({
      ...printPerson('moon-byeol', 'Moon Byeol', 'Moon', 'offices: []', 'notThese: [nobody]'),
      'summits/tea-2030.yaml': `${SUMMIT}participants: [moon-byeol, ghost]\nmarginOf: g99\nguests: [ZZ]\n`,
    }),
    [
      'authorities/people/moon-byeol.yaml dangling-id',
      'authorities/summits/tea-2030.yaml dangling-id',
      'authorities/summits/tea-2030.yaml dangling-id',
      'authorities/summits/tea-2030.yaml dangling-id',
    ],
  );
});

test('an office or a summit that ends before it begins is a problem, and a partial date is not taken for one', async () => {
  assert.deepEqual(
    await check({
      ...printPerson(
        'han-na-rae',
        'Han Na-rae',
        'Han',
        'offices:',
        '  - { office: Mayor, of: KR, from: "2021-05-10", to: "2021-05" }',
      ),
      ...printPerson(
        'moon-byeol',
        'Moon Byeol',
        'Moon',
        'offices:',
        '  - { office: Mayor, of: KR, from: "2021", to: "2020-12-31" }',
      ),
      'summits/tea-2030.yaml': SUMMIT.replace('2030-05-03', '2030-05-01'),
    }),
    [
      'authorities/people/moon-byeol.yaml office-ends-before-it-begins',
      'authorities/summits/tea-2030.yaml summit-ends-before-it-starts',
    ],
  );
});

test('a bilateral summit is in the series of its pair', async () => {
  assert.deepEqual(await check({ 'summits/tea-2030.yaml': SUMMIT.replace('jp-kr', 'kr-jp') }), [
    'authorities/summits/tea-2030.yaml bilateral-outside-its-series',
  ]);
  assert.deepEqual(
    await check({
      'summits/tea-2030.yaml': SUMMIT.replace('series: jp-kr\n', '').replace('bilateral', 'multilateral'),
    }),
    [],
  );
});

test('two sitting presidents of one country are a problem', async () => {
  const first = printPerson('han-na-rae', 'Han Na-rae', 'Han', ...PRESIDENT);
  assert.deepEqual(await check(first), []);
  assert.deepEqual(await check({ ...first, ...printPerson('moon-byeol', 'Moon Byeol', 'Moon', ...PRESIDENT) }), [
    'authorities/people/moon-byeol.yaml two-sitting-presidents',
  ]);
});

test('a full name of two people is a problem until both records say that they are others', async () => {
  const one = printPerson('han-na-rae', 'Han Na-rae', 'Han', 'offices: []');
  const other = printPerson('han-narae', 'Han Narae', 'Han', 'offices: []');
  assert.deepEqual(await check({ ...one, ...other }), ['authorities/people/han-narae.yaml name-of-two-people']);
  assert.deepEqual(
    await check({
      ...printPerson('han-na-rae', 'Han Na-rae', 'Han', 'offices: []', 'notThese: [han-narae]'),
      ...printPerson('han-narae', 'Han Narae', 'Han', 'offices: []', 'notThese: [han-na-rae]'),
    }),
    [],
  );
});

test('the records of this archive hold together', async () => {
  const contentDir = new URL('../../content', import.meta.url).pathname;
  const { authorities, problems } = await readAuthorities(contentDir);
  assert.deepEqual([...problems, ...checkAuthorities(authorities, contentDir)], []);
  assert.ok(authorities.people.size >= 427 && authorities.summits.size >= 576);
});
