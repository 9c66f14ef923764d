import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchBoilerplate, matchBreakOff } from '../../../src/ingest/grammar/match-boilerplate.ts';
import { readLexicon } from '../../../src/ingest/lexicon.ts';

const lexicon = readLexicon();

const PAGE_WORDS: [string, string][] = [
  ['Share', 'share-bar'],
  ['FacebookTwitterWhatsappLinkedin', 'share-bar'],
  ['공유 페이스북 트위터 카카오톡', 'share-bar'],
  ['Share Tweet Pin Email', 'share-bar'],
  ['Share this: Facebook X Email', 'share-bar'],
  ['Text size Aa Aa', 'text-tools'],
  ['Font size  A-  A+', 'text-tools'],
  ['글씨 크게보기', 'text-tools'],
  ['댓글 0', 'comments'],
  ['No comments yet...', 'comments'],
  ['Updated (52 articles)', 'counter'],
  ['Sources (2 articles)', 'counter'],
  ['5 min read', 'reading-time'],
  ['Listen to this article', 'text-tools'],
  ['Related Articles', 'related-heading'],
  ['관련기사', 'related-heading'],
  ['Sources', 'notes-heading'],
  ['ALSO READ: Leaders dine', 'read-more'],
  ['READ: Leaders dine', 'read-more'],
  ['Read more »', 'read-more'],
  ['Explore what Daily8 AI can do for you:', 'app-promotion'],
  ['China Today > Homepage > News >', 'menu'],
  ['News | Politics', 'breadcrumb'],
  ['[Skip to content](#main)', 'menu'],
  [' date 2018-04-27 ', 'crawler-mark'],
  ['[email protected]', 'tip-off'],
  ['Now Reading: Leaders dine', 'now-reading'],
];

for (const [line, rule] of PAGE_WORDS) {
  test(`"${line}" is the page’s own (${rule})`, () => assert.equal(matchBoilerplate(line, lexicon)?.rule, rule));
}

for (const line of [
  'The leaders met.',
  'Lee Prioritizes Expanded Cooperation With Tokyo',
  'Read the room: Kishida knows how',
  'Sources said the talks would go on.',
  'Comments by the president surprised Tokyo.',
  'More than half of the trade is paid in yen.',
  'Share of exports falls to a record low',
  'Search for survivors goes on in Okinawa',
  'Home to 20 million people, the region has no railway.',
  'Subscribe to the treaty, Lee tells his neighbours',
  'Print media and the press corps were kept outside.',
  'He returns on Sunday.',
  '두 정상은 공유할 가치가 많다고 말했다.',
]) {
  test(`"${line}" is not taken for the page’s own`, () => assert.equal(matchBoilerplate(line, lexicon), undefined));
}

test('the words of a paywall show that the text breaks off', () => {
  for (const line of [
    'Subscribe to continue reading',
    'You have 70% of this article left to read',
    '残り：1234文字／全文：2000文字',
    '이 기사는 유료회원 전용입니다',
  ])
    assert.ok(matchBreakOff(line, lexicon), line);
  assert.equal(matchBreakOff('The leaders will continue reading the text on Monday.', lexicon), undefined);
});

test('a bar of buttons of any length is judged in linear time', () => {
  const line = `${'Copy link'.repeat(50)}!`;
  const start = performance.now();
  assert.equal(matchBoilerplate(line, lexicon), undefined);
  assert.ok(performance.now() - start < 500);
});
