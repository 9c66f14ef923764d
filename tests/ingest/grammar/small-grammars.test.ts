import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAddress } from '../../../src/ingest/grammar/parse-address.ts';
import { parseNoteEntry } from '../../../src/ingest/grammar/parse-note-entry.ts';
import { parseRights } from '../../../src/ingest/grammar/parse-rights.ts';
import { parseSignOff } from '../../../src/ingest/grammar/parse-sign-off.ts';
import { parseTitleLabel } from '../../../src/ingest/grammar/parse-title-label.ts';
import { readLexicon } from '../../../src/ingest/lexicon.ts';

const lexicon = readLexicon();

test('a line on rights names the holder and the host', () => {
  const { holder, domain } =
    parseRights('© The Asia Business Daily(www.asiae.co.kr). All rights reserved.', lexicon) ?? {};
  assert.deepEqual([holder, domain], ['The Asia Business Daily', 'asiae.co.kr']);
});

test('a licence beside names alone is a line on rights, whatever the order', () => {
  for (const line of [
    'Licence: CC BY 4.0, © Example Digest contributors',
    'Text: © Example Digest contributors, CC BY 4.0',
    'CC BY 4.0 | Example Digest contributors',
    'Example Digest contributors, CC BY 4.0',
    'Rights: CC BY 4.0, Example Digest contributors',
  ]) {
    const { holder, licence } = parseRights(line, lexicon) ?? {};
    assert.deepEqual(
      [holder, licence],
      ['Example Digest contributors', 'https://creativecommons.org/licenses/by/4.0/'],
      line,
    );
  }
  for (const line of ['The ministry put its data under CC BY 4.0 last year', 'Photo: Jane Doe / CC BY 2.0'])
    assert.equal(parseRights(line, lexicon), undefined, line);
});

test('holders are read in several languages, with years and company forms', () => {
  const holders = [
    'Copyright © 2023-2025 Reuters. All rights reserved.',
    '<저작권자(c) 연합뉴스, 무단 전재-재배포, AI 학습 및 활용 금지>',
    '[Copyright The Jiji Press, Ltd.]',
    '© Example Zeitung GmbH',
    '写真の無断転載を禁じます。 Copyright © The Example Shimbun Company. All rights reserved.',
  ].map((line) => parseRights(line, lexicon)?.holder);
  assert.deepEqual(holders, [
    'Reuters',
    '연합뉴스',
    'The Jiji Press, Ltd.',
    'Example Zeitung GmbH',
    'The Example Shimbun Company',
  ]);
});

test('a Creative Commons licence is read', () => {
  assert.equal(
    parseRights('© 2026 Example contributors. CC BY-SA 4.0.', lexicon)?.licence,
    'https://creativecommons.org/licenses/by-sa/4.0/',
  );
});

test('a photographer and a sentence on copyright law are no line on rights', () => {
  for (const line of ['© AFP', '© Jane Doe', 'Copyright law was discussed in 2023 by the leaders.'])
    assert.equal(parseRights(line, lexicon), undefined);
});

test('an address stands alone, with or without its label', () => {
  const urls = [
    'https://example.com/a',
    'Source: https://example.com/a',
    '기사 원문 : https://example.com/a',
    '<https://example.com/a>',
  ];
  for (const line of urls) assert.equal(parseAddress(line, lexicon)?.url, 'https://example.com/a');
  for (const line of ['See https://example.com for more', 'javascript:alert(1)', 'Source: a ministry'])
    assert.equal(parseAddress(line, lexicon), undefined);
});

test('an entry of the list of sources gives outlet, title, date and address', () => {
  const expected = {
    number: 1,
    outlet: 'Example Herald',
    title: 'Leaders meet',
    date: '2025-06-18',
    url: 'https://example.com/a',
  };
  assert.deepEqual(
    parseNoteEntry('[1] Example Herald, "Leaders meet", 18 June 2025. https://example.com/a', lexicon),
    expected,
  );
  assert.deepEqual(
    parseNoteEntry('1. Example Herald: Leaders meet (18 June 2025) https://example.com/a', lexicon),
    expected,
  );
});

test('a source without a quoted title gives its outlet before the words for what it is', () => {
  const read = (line: string) => {
    const { outlet, title } = parseNoteEntry(line, lexicon) ?? {};
    return [outlet, title];
  };
  assert.deepEqual(read('[3] Sample.net, report on the ferry talks, 26 August 2025. https://sample.net/a'), [
    'Sample.net',
    'report on the ferry talks',
  ]);
  assert.deepEqual(read('[5] DNA via example, G7 회담에 관한 보도, 2025년 6월 18일. https://example.com/d'), [
    'DNA via example',
    'G7 회담에 관한 보도',
  ]);
  assert.deepEqual(read('2. Example Herald (Sample Wire). Report (in German) on the ferries. https://example.com/b'), [
    'Example Herald (Sample Wire)',
    'Report (in German) on the ferries',
  ]);
  assert.deepEqual(
    read('4. Example Wire (citing Sample TV, XP and Other News): report on the quay. https://example.com/c'),
    ['Example Wire (citing Sample TV, XP and Other News)', 'report on the quay'],
  );
  assert.deepEqual(
    read('[5] report on the opening of the quay. Sample Wire via Example Herald, 3 May 2024. https://e.com/d'),
    ['Sample Wire via Example Herald', 'report on the opening of the quay'],
  );
  assert.deepEqual(read('6. Sample Post, report on the quay, 3 May 2024. <https://example.com/e>'), [
    'Sample Post',
    'report on the quay',
  ]);
  assert.deepEqual(read('[7] The harbour opens, says a new report on ferries. https://example.com/f'), [
    undefined,
    'The harbour opens, says a new report on ferries',
  ]);
});

test('a day inside the words of a source is no date of it', () => {
  const { date, title } =
    parseNoteEntry('[6] report on 3 May 1989 and the ferry. Example Post. https://e.com/a', lexicon) ?? {};
  assert.deepEqual([date, title], [undefined, 'report on 3 May 1989 and the ferry']);
  assert.equal(
    parseNoteEntry('[7] Example Post, report on 3 May 1989, 4 June 2019. https://e.com/a', lexicon)?.date,
    '2019-06-04',
  );
});

test('days that a title names stay in it', () => {
  const { title, date } =
    parseNoteEntry('[1] Example Archive: The talks (15-17 May 1975), or a beginning https://e.com/a', lexicon) ?? {};
  assert.deepEqual([title, date], ['The talks (15-17 May 1975), or a beginning', undefined]);
});

test('a numbered paragraph is no entry of the list of sources', () => {
  assert.equal(parseNoteEntry('1. We, the leaders, agreed to cooperate.', lexicon), undefined);
  assert.equal(parseNoteEntry('3) The agreement of 18 June 2025 was signed by both', lexicon), undefined);
});

test('end marks and agencies behind the last word are sign-offs', () => {
  const agencies = [
    '(END)',
    '- AP',
    'he said. (Xinhua)',
    '共同通信',
    '…と述べた。（共同）',
    'Enditem',
    '(FRANCE 24 with AFP)',
  ].map((line) => parseSignOff(line, lexicon)?.agency ?? '');
  assert.deepEqual(agencies, ['', 'AP', 'Xinhua', '共同通信', '共同', '', 'AFP']);
});

test('words that end a sentence are no sign-off', () => {
  for (const line of ['The talks end', 'They met in Seoul (Reuters)', 'REUTERS'])
    assert.equal(parseSignOff(line, lexicon), undefined);
});

test('a label is cut from its headline', () => {
  const read = (line: string) => {
    const label = parseTitleLabel(line, lexicon);
    return label && [label.label, line.slice(label.rest.start, label.rest.end)];
  };
  assert.deepEqual(read('URGENT: Lee meets Xi'), ['URGENT', 'Lee meets Xi']);
  assert.deepEqual(read('(2nd LD) Lee meets Xi'), ['2nd LD', 'Lee meets Xi']);
  assert.deepEqual(read('[속보] 정상회담 시작'), ['속보', '정상회담 시작']);
  assert.deepEqual(read('한중 정상 회담(종합)'), ['종합', '한중 정상 회담']);
  for (const line of ['Focus on talks', 'Update on talks: Lee waits', 'Updated : April 27, 2023 - 17:30'])
    assert.equal(read(line), undefined);
});
