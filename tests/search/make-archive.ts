import type { SearchTable } from '../../src/search/format.ts';
import { buildNameBook, type NameBook } from '../../src/search/name-book.ts';
import { type Archive, unfoldTable } from '../../src/search/read-table.ts';

/** A small table: two articles, a summit and three people. */
const TABLE: SearchTable = {
  records: {
    person: [
      {
        id: 'lee-jae-myung',
        name: 'Lee Jae Myung',
        surname: 'Lee',
        forms: ['Yi Jae-myung', '이재명', '李在明'],
        about: 'President of South Korea, since 2025',
      },
      {
        id: 'lee-hsien-loong',
        name: 'Lee Hsien Loong',
        surname: 'Lee',
        about: 'Prime Minister of Singapore, 2004–2024',
      },
      {
        id: 'sanae-takaichi',
        name: 'Sanae Takaichi',
        surname: 'Takaichi',
        forms: ['高市早苗'],
        about: 'Prime Minister of Japan, since 2025',
        alone: true,
      },
    ],
    summit: [
      {
        id: 'g7-2025',
        name: '51st G7 summit',
        forms: ['Kananaskis summit'],
        series: 'g7',
        year: '2025',
        place: 'Kananaskis',
      },
    ],
    country: [
      { id: 'KR', name: 'South Korea', forms: ['한국'] },
      { id: 'JP', name: 'Japan', forms: ['日本'] },
    ],
    topic: [{ id: 'energy', name: 'Energy' }],
    outlet: [{ id: 'herald', name: 'Example Herald' }],
    genre: [{ id: 'news', name: 'news' }],
    language: [{ id: 'en', name: 'English' }],
    series: [{ id: 'g7', name: 'G7' }],
  },
  counts: [2, 1, 3],
  keys: '000000a000000b000000c000000d000000e000000f',
  days: '2026-01-13\n2025-06\n2025-06-15\n\n\n',
  heads: 'Lee and Takaichi meet in Nara\t6\n이재명 대통령 취임\t/9c40bd',
  addresses: { article: '/articles/*/', summit: '/summits/*/', person: '/people/*/' },
  facets: {
    person: '0,2\n0\n\n0\n1\n2',
    country: '0,1\n0\n\n0\n\n1',
    summit: '\n0\n0\n\n\n',
    topic: '0\n\n\n\n\n',
    outlet: '0\n0\n\n\n\n',
    genre: '0\n0\n\n\n\n',
    language: '0\n0\n\n\n\n',
  },
};

/** Makes a small archive as the search page holds it in memory, with its book of names. */
export function makeArchive(): { archive: Archive; book: NameBook } {
  return { archive: unfoldTable(TABLE), book: buildNameBook(TABLE.records) };
}
