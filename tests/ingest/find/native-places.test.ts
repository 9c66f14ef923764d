import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNativePlaces } from '../../../src/ingest/find/find-native-places.ts';
import { readNameLexicon } from '../../../src/ingest/find/read-name-lexicon.ts';
import { authorities, readNames } from './read-names.ts';

const lexicon = readNameLexicon();
const listPlaces = (text: string) => findNativePlaces(text, lexicon).map(({ name }) => name);

test('a place in Hangul, kana or Chinese characters is known by its English name', () => {
  assert.deepEqual(listPlaces('안동에서 만난 두 정상은 경주를 떠올렸다.'), ['Andong', 'Gyeongju']);
  assert.deepEqual(listPlaces('板門店で会い、ソウルに戻った。'), ['Panmunjom', 'Seoul']);
  assert.deepEqual(listPlaces('两国元首在釜山会晤后飞往北京。'), ['Busan', 'Beijing']);
});

test('a piece of another word is no place', () => {
  assert.deepEqual(listPlaces('東京都の職員'), ['Tokyo']);
  assert.deepEqual(listPlaces('나라를 위해 우리가 경주마와 원산지를 살폈다.'), []);
  assert.deepEqual(listPlaces('バリアフリーのパリパリ'), []);
});

test('place and people tell the summit in Korean, Japanese and Chinese without a stamp', () => {
  const first = (text: string) => readNames([text]).summits[0]?.id as string | undefined;
  assert.equal(first('이재명 대통령은 나라현에서 다카이치 사나에 총리와 정상회담을 했다.'), 'jp-kr-2026-01-13-nara');
  assert.equal(first('文在寅大統領と金正恩委員長は4月27日、板門店で会談した。'), 'inter-korean-2018-04-27-panmunjom');
});

test('a capital that stands for its government is no place of the meeting', () => {
  const found = readNames(['서울은 이재명 대통령과 이시바 시게루 총리가 회담한다고 발표했다.'], {
    published: '2025-06-17',
  });
  assert.ok(found.summits.every(({ id }) => !id.endsWith('seoul')));
});

test('every place of several summits has a name in another script', () => {
  const native = new Set(lexicon.nativePlaces.values());
  const counts = Map.groupBy(authorities.summits.values(), ({ place }) => place);
  const missing = [...counts].filter(
    ([place, summits]) => summits.length > 1 && !place.split(/[(),]/u).some((name) => native.has(name.trim())),
  );
  assert.deepEqual(
    missing.map(([place]) => place),
    [],
  );
});
