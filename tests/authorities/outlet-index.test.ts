import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildOutletIndex } from '../../src/authorities/outlet-index.ts';
import { makeAuthorities } from './make-authorities.ts';

const { authorities } = await makeAuthorities({
  'outlets/tea-herald.yaml':
    'id: tea-herald\nname: "The Tea Herald"\nvariants: ["차일보"]\nkind: newspaper\ndomains: ["tea.example"]\n',
  'outlets/tea-english.yaml':
    'id: tea-english\nname: "Tea English"\nvariants: ["TH", "TE"]\nkind: website\ndomains: ["english.tea.example"]\n',
  'outlets/town-hall.yaml': 'id: town-hall\nname: "Town Hall"\nvariants: ["TH"]\nkind: government\n',
});
const { findByName, findByDomain } = buildOutletIndex(authorities);

test('an outlet is found by its name in any case, with and without the article', () => {
  for (const printed of ['The Tea Herald', 'TEA HERALD', 'Tea-Herald', '차일보', ' the tea herald '])
    assert.equal(findByName(printed)?.id, 'tea-herald', printed);
});

test('a name that is none, or that two outlets share, finds nothing', () => {
  assert.equal(findByName('Tea'), undefined);
  assert.equal(findByName('Theatre'), undefined);
  assert.equal(findByName('TH'), undefined);
});

test('initials are a name in their own case alone', () => {
  assert.equal(findByName('TE')?.id, 'tea-english');
  assert.equal(findByName('T.E.')?.id, 'tea-english');
  assert.equal(findByName('T e'), undefined);
  assert.equal(findByName('te'), undefined);
});

test('a host finds the record nearest above it', () => {
  assert.equal(findByDomain('tea.example')?.id, 'tea-herald');
  assert.equal(findByDomain('www.TEA.example')?.id, 'tea-herald');
  assert.equal(findByDomain('m.english.tea.example')?.id, 'tea-english');
  assert.equal(findByDomain('green-tea.example'), undefined);
  assert.equal(findByDomain('example'), undefined);
});
