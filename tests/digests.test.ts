import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { observeCase } from '../src/evaluation/observe-case.ts';
import { readVocabulary } from '../src/ingest/read-vocabulary.ts';
import { recordSchema } from '../src/schema/record.ts';
import { findNoteMarks } from '../src/text/note-marks.ts';

const CONTENT = join(import.meta.dirname, '../content');

/** What each digest must give by ingest alone. `days` are the days of its meeting: the event is one of them, or all. */
const DIGESTS = [
  {
    file: 'reykjavik-1986.txt',
    title: 'Reykjavik summit ends without a deal after two days on nuclear arms',
    summit: 'ru-us-1986-10-11-reykjavik',
    days: ['1986-10-11', '1986-10-12'],
    people: ['ronald-reagan', 'mikhail-gorbachev', 'george-shultz'],
    notes: 10,
  },
  {
    file: 'hanoi-2019.txt',
    title: 'Second Trump-Kim summit breaks up early in Hanoi without an agreement',
    summit: 'us-dprk-2019-02-27-hanoi',
    days: ['2019-02-27', '2019-02-28'],
    people: ['donald-trump', 'kim-jong-un', 'mike-pompeo', 'ri-yong-ho', 'choe-son-hui'],
    notes: 12,
  },
  {
    file: 'camp-david-2023.md',
    title: 'Biden, Yoon and Kishida promise yearly summits at Camp David',
    summit: 'us-jp-kr-trilateral-2023-camp-david',
    days: ['2023-08-18'],
    people: ['joe-biden', 'yoon-suk-yeol', 'fumio-kishida', 'jake-sullivan'],
    notes: 14,
  },
  {
    file: 'kananaskis-lee-ishiba-2025.txt',
    title: 'Lee and Ishiba hold their first talks and turn back to shuttle diplomacy',
    summit: 'jp-kr-2025-06-17-kananaskis',
    days: ['2025-06-17'],
    people: ['lee-jae-myung', 'shigeru-ishiba', 'donald-trump', 'yoon-suk-yeol'],
    notes: 12,
  },
  {
    file: 'gyeongju-apec-2025.md',
    title: 'APEC leaders adopt the Gyeongju Declaration after a night of bargaining',
    summit: 'apec-2025-gyeongju',
    days: ['2025-10-31', '2025-11-01'],
    people: [
      'lee-jae-myung',
      'xi-jinping',
      'donald-trump',
      'sanae-takaichi',
      'mark-carney',
      'christopher-luxon',
      'anthony-albanese',
      'gabriel-boric',
    ],
    notes: 12,
  },
  {
    file: 'andong-2026.txt',
    title: 'Lee and Takaichi agree in Andong on emergency oil supplies',
    summit: 'jp-kr-2026-05-19-andong',
    days: ['2026-05-19', '2026-05-20'],
    people: ['lee-jae-myung', 'sanae-takaichi'],
    notes: 7,
  },
  {
    file: 'beijing-1972.txt',
    title: 'Nixon meets Mao in Beijing and opens the way to ties with China',
    summit: 'cn-us-1972-02-21-beijing',
    days: [
      '1972-02-21',
      '1972-02-22',
      '1972-02-23',
      '1972-02-24',
      '1972-02-25',
      '1972-02-26',
      '1972-02-27',
      '1972-02-28',
    ],
    people: ['richard-nixon', 'mao-zedong', 'zhou-enlai', 'henry-kissinger', 'william-rogers', 'qiao-guanhua'],
    notes: 13,
  },
  {
    file: 'rambouillet-1975.txt',
    title: 'Six leaders start a yearly economic summit at Rambouillet',
    summit: 'g7-1975-rambouillet',
    days: ['1975-11-15', '1975-11-16', '1975-11-17'],
    people: ['valery-giscard-destaing', 'helmut-schmidt', 'gerald-ford', 'harold-wilson', 'aldo-moro', 'takeo-miki'],
    notes: 10,
  },
  {
    file: 'camp-david-1978.md',
    title: 'Egypt and Israel sign two frameworks after 13 days at Camp David',
    summit: 'eg-il-us-1978-09-05-camp-david',
    days: [
      '1978-09-05',
      '1978-09-06',
      '1978-09-07',
      '1978-09-08',
      '1978-09-09',
      '1978-09-10',
      '1978-09-11',
      '1978-09-12',
      '1978-09-13',
      '1978-09-14',
      '1978-09-15',
      '1978-09-16',
      '1978-09-17',
    ],
    people: [
      'jimmy-carter',
      'anwar-sadat',
      'menachem-begin',
      'cyrus-vance',
      'zbigniew-brzezinski',
      'ezer-weizman',
      'aharon-barak',
    ],
    notes: 6,
  },
  {
    file: 'geneva-1985.txt',
    title: 'Reagan and Gorbachev meet in Geneva and reject nuclear war',
    summit: 'ru-us-1985-11-19-geneva',
    days: ['1985-11-19', '1985-11-20', '1985-11-21'],
    people: ['ronald-reagan', 'mikhail-gorbachev', 'george-shultz', 'eduard-shevardnadze'],
    notes: 9,
  },
  {
    file: 'malta-1989.txt',
    title: 'Bush and Gorbachev speak off Malta of leaving the Cold War behind',
    summit: 'ru-us-1989-12-02-malta',
    days: ['1989-12-02', '1989-12-03'],
    people: ['george-h-w-bush', 'mikhail-gorbachev'],
    notes: 7,
  },
  {
    file: 'tokyo-1998.txt',
    title: 'Obuchi and Kim Dae-jung put an apology in writing in Tokyo',
    summit: 'jp-kr-1998-10-08-tokyo',
    days: ['1998-10-07', '1998-10-08', '1998-10-09', '1998-10-10'],
    people: ['keizo-obuchi', 'kim-dae-jung'],
    notes: 10,
  },
  {
    file: 'pyongyang-2000.txt',
    title: 'Two Koreas hold their first summit in Pyongyang',
    summit: 'inter-korean-2000-06-13-pyongyang',
    days: ['2000-06-13', '2000-06-14', '2000-06-15'],
    people: ['kim-dae-jung', 'kim-jong-il'],
    notes: 10,
  },
  {
    file: 'panmunjom-2018.txt',
    title: 'Kim Jong Un crosses the line and signs a declaration with Moon',
    summit: 'inter-korean-2018-04-27-panmunjom',
    days: ['2018-04-27'],
    people: ['moon-jae-in', 'kim-jong-un', 'kim-yo-jong', 'kang-kyung-wha'],
    notes: 12,
  },
  {
    file: 'singapore-2018.md',
    title: 'Trump and Kim sign a four-point statement in Singapore',
    summit: 'us-dprk-2018-06-12-singapore',
    days: ['2018-06-12'],
    people: ['donald-trump', 'kim-jong-un', 'mike-pompeo', 'john-bolton', 'lee-hsien-loong'],
    notes: 14,
  },
  {
    file: 'pyongyang-2018.txt',
    title: 'Moon and Kim name nuclear steps in a Pyongyang declaration',
    summit: 'inter-korean-2018-09-18-pyongyang',
    days: ['2018-09-18', '2018-09-19', '2018-09-20'],
    people: ['moon-jae-in', 'kim-jong-un'],
    notes: 15,
  },
  {
    file: 'panmunjom-2019.txt',
    title: 'Trump steps into North Korea and agrees with Kim to restart talks',
    summit: 'us-dprk-2019-06-30-panmunjom',
    days: ['2019-06-30'],
    people: ['donald-trump', 'kim-jong-un', 'moon-jae-in', 'stephen-biegun', 'mike-pompeo'],
    notes: 10,
  },
  {
    file: 'bali-2022.txt',
    title: 'G20 leaders agree on a Bali text after arguing past midnight over Ukraine',
    summit: 'g20-2022-bali',
    days: ['2022-11-15', '2022-11-16'],
    people: [
      'joko-widodo',
      'joe-biden',
      'xi-jinping',
      'narendra-modi',
      'emmanuel-macron',
      'rishi-sunak',
      'sergey-lavrov',
    ],
    notes: 10,
  },
  {
    file: 'tokyo-2023.txt',
    title: "Yoon and Kishida agree in Tokyo to revive leaders' visits",
    summit: 'jp-kr-2023-03-16-tokyo',
    days: ['2023-03-16', '2023-03-17'],
    people: ['yoon-suk-yeol', 'fumio-kishida'],
    notes: 10,
  },
  {
    file: 'seoul-2023.txt',
    title: 'Kishida visits Seoul and agrees to an inspection at Fukushima',
    summit: 'jp-kr-2023-05-07-seoul',
    days: ['2023-05-07', '2023-05-08'],
    people: ['yoon-suk-yeol', 'fumio-kishida'],
    notes: 7,
  },
  {
    file: 'hiroshima-2023.md',
    title: 'G7 leaders issue a text on nuclear disarmament in Hiroshima',
    summit: 'g7-2023-hiroshima',
    days: ['2023-05-19', '2023-05-20', '2023-05-21'],
    people: [
      'fumio-kishida',
      'joe-biden',
      'emmanuel-macron',
      'justin-trudeau',
      'olaf-scholz',
      'giorgia-meloni',
      'rishi-sunak',
      'charles-michel',
      'ursula-von-der-leyen',
      'volodymyr-zelenskyy',
      'yoon-suk-yeol',
      'narendra-modi',
    ],
    notes: 17,
  },
  {
    file: 'new-delhi-2023.txt',
    title: 'G20 admits the African Union and settles a text on its first day',
    summit: 'g20-2023-new-delhi',
    days: ['2023-09-09', '2023-09-10'],
    people: [
      'narendra-modi',
      'joe-biden',
      'luiz-inacio-lula-da-silva',
      'azali-assoumani',
      'rishi-sunak',
      'giorgia-meloni',
      'sergey-lavrov',
      'mohammed-bin-salman',
    ],
    notes: 11,
  },
  {
    file: 'san-francisco-apec-2023.txt',
    title: 'APEC leaders adopt the Golden Gate Declaration in San Francisco',
    summit: 'apec-2023-san-francisco',
    days: ['2023-11-15', '2023-11-16', '2023-11-17'],
    people: [
      'joe-biden',
      'xi-jinping',
      'fumio-kishida',
      'yoon-suk-yeol',
      'kamala-harris',
      'morris-chang',
      'alexei-overchuk',
    ],
    notes: 15,
  },
  {
    file: 'san-francisco-yoon-kishida-2023.txt',
    title: 'Yoon and Kishida meet a seventh time and back a hydrogen network',
    summit: 'jp-kr-2023-11-16-san-francisco',
    days: ['2023-11-16', '2023-11-17'],
    people: ['yoon-suk-yeol', 'fumio-kishida', 'condoleezza-rice'],
    notes: 7,
  },
  {
    file: 'seoul-trilateral-2024.md',
    title: 'Yoon, Kishida and Li revive three-way summits in Seoul',
    summit: 'cjk-trilateral-2024-seoul',
    days: ['2024-05-26', '2024-05-27'],
    people: ['yoon-suk-yeol', 'fumio-kishida', 'li-qiang'],
    notes: 16,
  },
  {
    file: 'pyongyang-putin-kim-2024.txt',
    title: 'Putin and Kim sign a mutual-aid treaty in Pyongyang',
    summit: 'kp-ru-2024-06-19-pyongyang',
    days: ['2024-06-18', '2024-06-19'],
    people: ['vladimir-putin', 'kim-jong-un', 'yuri-ushakov'],
    notes: 16,
  },
  {
    file: 'kazan-brics-2024.txt',
    title: 'BRICS leaders in Kazan open the door to partner countries',
    summit: 'brics-2024-kazan',
    days: ['2024-10-22', '2024-10-23', '2024-10-24'],
    people: [
      'vladimir-putin',
      'xi-jinping',
      'narendra-modi',
      'masoud-pezeshkian',
      'mohamed-bin-zayed',
      'cyril-ramaphosa',
      'recep-tayyip-erdogan',
      'antonio-guterres',
      'luiz-inacio-lula-da-silva',
    ],
    notes: 14,
  },
  {
    file: 'rio-g20-2024.md',
    title: 'Rio G20 issues its declaration early and launches an alliance against hunger',
    summit: 'g20-2024-rio-de-janeiro',
    days: ['2024-11-18', '2024-11-19'],
    people: [
      'luiz-inacio-lula-da-silva',
      'joe-biden',
      'xi-jinping',
      'narendra-modi',
      'javier-milei',
      'justin-trudeau',
      'giorgia-meloni',
      'sergey-lavrov',
      'cyril-ramaphosa',
    ],
    notes: 15,
  },
  {
    file: 'kananaskis-g7-2025.txt',
    title: 'Kananaskis G7 ends with seven statements and no communique',
    summit: 'g7-2025-kananaskis',
    days: ['2025-06-15', '2025-06-16', '2025-06-17'],
    people: [
      'mark-carney',
      'donald-trump',
      'shigeru-ishiba',
      'emmanuel-macron',
      'friedrich-merz',
      'giorgia-meloni',
      'keir-starmer',
      'antonio-costa',
      'ursula-von-der-leyen',
      'volodymyr-zelenskyy',
      'lee-jae-myung',
      'narendra-modi',
    ],
    notes: 16,
  },
  {
    file: 'the-hague-nato-2025.txt',
    title: 'NATO allies agree in The Hague to spend 5 percent on defence and security',
    summit: 'nato-2025-the-hague',
    days: ['2025-06-24', '2025-06-25'],
    people: [
      'mark-rutte',
      'donald-trump',
      'dick-schoof',
      'pedro-sanchez',
      'robert-fico',
      'volodymyr-zelenskyy',
      'recep-tayyip-erdogan',
    ],
    notes: 16,
  },
  {
    file: 'tokyo-lee-ishiba-2025.txt',
    title: 'Lee and Ishiba put their results in writing, for the first time in 17 years',
    summit: 'jp-kr-2025-08-23-tokyo',
    days: ['2025-08-23', '2025-08-24'],
    people: ['lee-jae-myung', 'shigeru-ishiba', 'wi-sung-lac'],
    notes: 11,
  },
  {
    file: 'washington-lee-trump-2025.md',
    title: 'Lee and Trump meet at the White House on ships, tariffs and North Korea',
    summit: 'kr-us-2025-08-25-washington',
    days: ['2025-08-25'],
    people: ['lee-jae-myung', 'donald-trump', 'howard-lutnick'],
    notes: 15,
  },
  {
    file: 'tianjin-sco-2025.txt',
    title: 'Largest SCO summit yet agrees in Tianjin to set up a development bank',
    summit: 'sco-2025-tianjin',
    days: ['2025-08-31', '2025-09-01'],
    people: [
      'xi-jinping',
      'vladimir-putin',
      'narendra-modi',
      'shehbaz-sharif',
      'masoud-pezeshkian',
      'alexander-lukashenko',
      'kassym-jomart-tokayev',
      'recep-tayyip-erdogan',
      'antonio-guterres',
    ],
    notes: 13,
  },
  {
    file: 'beijing-xi-kim-2025.txt',
    title: 'Xi and Kim meet in Beijing for the first time in six years',
    summit: 'cn-kp-2025-09-04-beijing',
    days: ['2025-09-04'],
    people: ['xi-jinping', 'kim-jong-un'],
    notes: 12,
  },
  {
    file: 'busan-lee-ishiba-2025.txt',
    title: 'Lee and the departing Ishiba set up talks on ageing and regional decline',
    summit: 'jp-kr-2025-09-30-busan',
    days: ['2025-09-30', '2025-10-01'],
    people: ['lee-jae-myung', 'shigeru-ishiba'],
    notes: 9,
  },
  {
    file: 'gyeongju-trump-lee-2025.txt',
    title: 'Trump and Lee settle the terms of a 350 billion dollar pledge',
    summit: 'kr-us-2025-10-29-gyeongju',
    days: ['2025-10-29'],
    people: ['donald-trump', 'lee-jae-myung', 'kim-yong-beom', 'wi-sung-lac'],
    notes: 15,
  },
  {
    file: 'busan-trump-xi-2025.txt',
    title: 'Trump and Xi agree a one-year trade truce at a Busan air base',
    summit: 'cn-us-2025-10-30-busan',
    days: ['2025-10-30'],
    people: ['donald-trump', 'xi-jinping', 'scott-bessent', 'marco-rubio', 'he-lifeng', 'wang-yi'],
    notes: 10,
  },
  {
    file: 'gyeongju-lee-takaichi-2025.txt',
    title: 'Lee and Takaichi promise at their first meeting to keep visiting each other',
    summit: 'jp-kr-2025-10-30-gyeongju',
    days: ['2025-10-30'],
    people: ['lee-jae-myung', 'sanae-takaichi'],
    notes: 11,
  },
  {
    file: 'gyeongju-lee-xi-2025.txt',
    title: "Lee and Xi renew a currency swap on Xi's first visit in 11 years",
    summit: 'cn-kr-2025-11-01-gyeongju',
    days: ['2025-11-01'],
    people: ['lee-jae-myung', 'xi-jinping', 'wi-sung-lac'],
    notes: 12,
  },
  {
    file: 'johannesburg-g20-2025.md',
    title: 'Johannesburg G20 adopts its declaration without the United States',
    summit: 'g20-2025-johannesburg',
    days: ['2025-11-22', '2025-11-23'],
    people: [
      'cyril-ramaphosa',
      'pablo-quirno',
      'micheal-martin',
      'keir-starmer',
      'ronald-lamola',
      'lee-jae-myung',
      'sanae-takaichi',
      'li-qiang',
    ],
    notes: 17,
  },
  {
    file: 'beijing-lee-xi-2026.txt',
    title: 'Lee and Xi agree in Beijing to meet every year',
    summit: 'cn-kr-2026-01-05-beijing',
    days: ['2026-01-04', '2026-01-05', '2026-01-06', '2026-01-07'],
    people: ['lee-jae-myung', 'xi-jinping', 'li-qiang', 'wi-sung-lac'],
    notes: 14,
  },
  {
    file: 'nara-2026.md',
    title: 'Lee and Takaichi agree in Nara to test remains from an undersea mine',
    summit: 'jp-kr-2026-01-13-nara',
    days: ['2026-01-13', '2026-01-14'],
    people: ['lee-jae-myung', 'sanae-takaichi', 'wi-sung-lac'],
    notes: 13,
  },
  {
    file: 'beijing-trump-xi-2026.txt',
    title: 'Trump and Xi talk trade and Taiwan in Beijing, with few details at the close',
    summit: 'cn-us-2026-05-14-beijing',
    days: ['2026-05-14', '2026-05-15'],
    people: ['donald-trump', 'xi-jinping', 'marco-rubio', 'jamieson-greer'],
    notes: 19,
  },
  {
    file: 'evian-g7-2026.txt',
    title: 'Evian G7 promises Ukraine more arms and does without a communique',
    summit: 'g7-2026-evian',
    days: ['2026-06-15', '2026-06-16', '2026-06-17'],
    people: ['emmanuel-macron', 'donald-trump', 'sanae-takaichi', 'mark-carney', 'volodymyr-zelenskyy'],
    notes: 14,
  },
  {
    file: 'kananaskis-lee-ishiba-2025-ko.txt',
    title: '이재명 대통령·이시바 총리 첫 회담…셔틀외교로 다시 방향',
    summit: 'jp-kr-2025-06-17-kananaskis',
    days: ['2025-06-17'],
    people: ['lee-jae-myung', 'shigeru-ishiba', 'donald-trump', 'yoon-suk-yeol'],
    notes: 12,
  },
  {
    file: 'panmunjom-2018-ko.txt',
    title: '김정은 위원장, 분계선 넘어와 문재인 대통령과 판문점 선언 서명',
    summit: 'inter-korean-2018-04-27-panmunjom',
    days: ['2018-04-27'],
    people: ['moon-jae-in', 'kim-jong-un', 'kim-yo-jong', 'kang-kyung-wha'],
    notes: 12,
  },
  {
    file: 'nara-2026-ja.txt',
    title: '李氏と高市氏、海底炭鉱の遺骨のDNA鑑定で合意 奈良で会談',
    summit: 'jp-kr-2026-01-13-nara',
    days: ['2026-01-13', '2026-01-14'],
    people: ['lee-jae-myung', 'sanae-takaichi', 'wi-sung-lac'],
    notes: 13,
  },
  {
    file: 'tokyo-1998-ja.txt',
    title: '小渕首相と金大中大統領、東京で謝罪を文書に',
    summit: 'jp-kr-1998-10-08-tokyo',
    days: ['1998-10-07', '1998-10-08', '1998-10-09', '1998-10-10'],
    people: ['keizo-obuchi', 'kim-dae-jung', 'akihito'],
    notes: 10,
  },
] as const;

const { vocabulary } = await readVocabulary(CONTENT);

for (const digest of DIGESTS) {
  const bytes = readFileSync(join(CONTENT, 'sources', digest.file));
  const record = recordSchema.parse(
    parse(readFileSync(join(CONTENT, 'sources', digest.file.replace(/\.\w+$/, '.yaml')), 'utf8')),
  );
  const { observed, problems } = observeCase({ file: `sources/${digest.file}`, bytes, record }, vocabulary);
  const [article] = observed.articles;

  test(`${digest.file} gives one article of our own, filed under its meeting`, () => {
    assert.deepEqual(problems, []);
    assert.equal(observed.articles.length, 1);
    assert.equal(article?.title, digest.title);
    assert.equal(article?.outlet?.asPrinted, 'Summit Archive digests');
    assert.equal(article?.wire, undefined);
    assert.equal(article?.published, '2026-11-21');
    assert.equal(article?.dateBasis, 'event');
    assert.ok(
      digest.days.includes(article?.date as never) || article?.date === `${digest.days[0]}/${digest.days.at(-1)}`,
      article?.date,
    );
    assert.equal(article?.summits?.[0]?.id, digest.summit);
    for (const id of digest.people)
      assert.ok(
        article?.people?.some((person) => person.id === id && person.basis === 'name'),
        id,
      );
    assert.equal(article?.rights?.display, 'full');
    assert.equal(article?.complete, undefined);
    assert.ok(!article?.doubts?.some(({ field }) => field === 'published'));
  });

  test(`${digest.file} lists the source of every mark, and marks a sentence for every source`, () => {
    const [text = '', list = ''] = new TextDecoder()
      .decode(bytes)
      .split(/^(?:#+ )?(?:Sources|References|출처|참고 자료|出典|参考資料)$/im);
    const marked = new Set(findNoteMarks(text).flatMap(({ numbers }) => numbers));
    assert.deepEqual(
      [...marked].toSorted((a, b) => a - b),
      article?.notes?.map(({ number }) => number),
    );
    assert.equal(article?.notes?.length, digest.notes);
    for (const note of article?.notes ?? [])
      assert.ok(note.outlet ?? note.title ?? note.url, `[${note.number}] says nothing`);
    assert.equal(
      list.match(/^(?:\[\d+\]|\d+\.) .*https?:/gm)?.length,
      article?.notes?.filter(({ url }) => url !== undefined).length,
    );
  });
}
