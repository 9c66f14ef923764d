import { buildOutletIndex } from '../../../src/authorities/outlet-index.ts';
import { buildBody } from '../../../src/ingest/build-body.ts';
import { extractFields } from '../../../src/ingest/extract.ts';
import { readLexicon } from '../../../src/ingest/lexicon.ts';
import type { Decoded, Extracted, Span } from '../../../src/ingest/model.ts';
import { outletSchema } from '../../../src/schema/outlet.ts';
import { recordSchema } from '../../../src/schema/record.ts';
import type { Role } from '../../../src/schema/role.ts';
import { countryCodeSchema, sha256Schema } from '../../../src/schema/values.ts';

const OUTLETS = [
  {
    id: 'example-herald',
    name: 'Example Herald',
    kind: 'newspaper',
    domains: ['herald.example'],
    timeZone: 'America/Chicago',
  },
  { id: 'digest8', name: 'Digest8', kind: 'aggregator', domains: ['digest8.example'] },
  {
    id: 'yonhap',
    name: 'Yonhap News Agency',
    variants: ['Yonhap', '연합뉴스'],
    kind: 'wire',
    domains: ['yna.example'],
    timeZone: 'Asia/Seoul',
  },
  { id: 'example-ministry', name: 'Example Ministry', kind: 'government' },
].map((outlet) => outletSchema.parse(outlet));

const outlets = buildOutletIndex({
  people: new Map(),
  summits: new Map(),
  topics: new Map(),
  countries: new Map(),
  outlets: new Map(OUTLETS.map((outlet) => [outlet.id, outlet])),
});

const PLACES = new Map([
  ['seoul', { name: 'Seoul', country: countryCodeSchema.parse('KR') }],
  ['saint-aubin-les-eaux', { name: 'Saint-Aubin-les-Eaux', country: countryCodeSchema.parse('FR') }],
]);

/** Extracts the fields of an article whose parts are given with their roles, one a line; parts of one line are joined by "§". All are said to be known by one rule. */
export function readExample(parts: [Role, string][], record: object = {}, rule = 'example'): Extracted {
  const source: Decoded = {
    file: 'sources/example.txt',
    format: 'text',
    encoding: 'utf-8',
    sha256: sha256Schema.parse('0'.repeat(64)),
    text: parts
      .map(([, words]) => words.replace(/§$/u, ''))
      .reduce((text, words, index) => text + words + (parts[index]?.[1].endsWith('§') ? '' : '\n'), ''),
  };
  const spans = listSpans(parts, rule);
  const article = { spans, lines: [1, spans.at(-1)?.line ?? 1] as [number, number] };
  return extractFields({
    article,
    blocks: buildBody(article, source),
    source,
    record: recordSchema.parse(record),
    outlets,
    lexicon: readLexicon(),
    findPlace: (name) => PLACES.get(name.toLowerCase()),
  });
}

function listSpans(parts: [Role, string][], rule: string): Span[] {
  let start = 0;
  let line = 1;
  return parts.map(([role, words]) => {
    const isJoined = words.endsWith('§');
    const end = start + words.length;
    const span = { start, end: isJoined ? end - 1 : end + 1, line, role, rule, reason: 'It is an example.' };
    start = span.end;
    if (!isJoined) line += 1;
    return span;
  });
}
