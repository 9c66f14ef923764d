import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import { parse } from 'yaml';
import type { Authorities } from '../src/authorities/model.ts';
import { type ArticleReading, explainSource } from '../src/ingest/explain.ts';
import { readVocabulary } from '../src/ingest/read-vocabulary.ts';
import { foldName } from '../src/text/fold-name.ts';
import { stripNoteMarks } from '../src/text/note-marks.ts';

/** The fact sheets lie beside the repository and are not part of it. */
const SHEETS = '../shared/facts/briefs';
const skip = existsSync(SHEETS) ? false : 'the fact sheets are not beside the repository';

type Trace = { sheet: string; sentences: { starts: string; facts: string[] }[] };

const sheetOf: Record<string, string> = parse(readFileSync('tests/digests/sheets.yaml', 'utf8'));
const traces = readdirSync('tests/digests')
  .filter((name) => name !== 'sheets.yaml')
  .map((name) => ({ name, trace: parse(readFileSync(join('tests/digests', name), 'utf8')) as Trace }));

/** Words that may stand with a capital and are nobody's name: days, months, the archive's own, "Group of Seven". */
const COMMON_WORDS = foldWords(
  `Summit Archive Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
  September October November December Jan Feb Aug Sept Oct Nov Dec Group of Seven United Nations President Presidents Minister Ministers`,
);

let bodies: Map<string, string[]>;
let authorities: Authorities;
before(async () => {
  const { vocabulary } = await readVocabulary('content');
  authorities = vocabulary.authorities;
  bodies = new Map(
    Object.keys(sheetOf).map((file) => {
      const reading = explainSource(readFileSync(join('content/sources', file)), `sources/${file}`, {}, vocabulary);
      assert.ok('articles' in reading, file);
      const [article] = reading.articles as [ArticleReading];
      return [file, article.blocks.filter(({ kind }) => kind !== 'subheading').map(({ text }) => stripNoteMarks(text))];
    }),
  );
});

test('every digest has its fact sheet named', () => {
  const sources = readdirSync('content/sources').filter((name) => !name.endsWith('.yaml'));
  assert.deepEqual(Object.keys(sheetOf).sort(), sources.sort());
});

test('at least twelve digests are traced sentence by sentence', () => {
  assert.ok(traces.length >= 12);
});

suite('digests and their fact sheets', { skip }, () => {
  for (const { name, trace } of traces) {
    test(`every fact that ${name} refers to is in its sheet`, () => {
      const sheet = readSheet(trace.sheet);
      const missing = trace.sentences.flatMap(({ facts }) =>
        facts.filter((fact) => findFact(sheet, fact) === undefined),
      );
      assert.deepEqual(missing, []);
      assert.ok(trace.sentences.every(({ facts }) => facts.length > 0));
    });

    test(`every traced sentence of ${name} is in its digest, and every paragraph there has one`, () => {
      const file =
        Object.keys(sheetOf).find((source) => source.replace(/\.\w+$/, '') === name.replace('.yaml', '')) ?? '';
      const paragraphs = (bodies.get(file) ?? []).map((text) => foldWords(text).join(' '));
      const starts = trace.sentences.map((sentence) => foldWords(sentence.starts).join(' '));
      assert.deepEqual(
        starts.filter((start) => !paragraphs.some((text) => text.includes(start))),
        [],
      );
      assert.deepEqual(
        paragraphs.filter((text) => !starts.some((start) => text.includes(start))),
        [],
      );
    });
  }

  for (const [file, sheet] of Object.entries(sheetOf)) {
    test(`every number in ${file} is in its sheet`, () => {
      const known = new Set(readNumbers(spellInDigits(readSheetText(sheet))));
      const unknown = (bodies.get(file) ?? []).flatMap(readNumbers).filter((number) => !known.has(number));
      assert.deepEqual([...new Set(unknown)], []);
    });

    test(`every name in ${file} is in its sheet`, () => {
      const known = listKnownWords(sheet);
      const unknown = (bodies.get(file) ?? []).flatMap(readNames).filter((word) => !known.has(word));
      assert.deepEqual([...new Set(unknown)], []);
    });
  }
});

/** The words of a sheet; the demonyms of countries; and the full names, from their records, of people whose surname the sheet has. */
function listKnownWords(sheet: string): Set<string> {
  const words = new Set([...COMMON_WORDS, ...foldWords(readSheetText(sheet))]);
  const names = [...authorities.people.values()].filter(({ surname }) =>
    foldWords(surname).every((word) => words.has(word)),
  );
  const demonyms = [...authorities.countries.values()].flatMap((country) => country.demonyms);
  return new Set([...words, ...[...names.map(({ name }) => name), ...demonyms].flatMap(foldWords)]);
}

function readSheetText(sheet: string): string {
  return readFileSync(join(SHEETS, `${sheet}.yaml`), 'utf8');
}

function readSheet(sheet: string): Record<string, unknown> {
  return parse(readSheetText(sheet));
}

/** Finds "facts[3]" or "place" in a sheet. */
function findFact(sheet: Record<string, unknown>, reference: string): unknown {
  const [, key = '', index] = /^(\w+)(?:\[(\d+)\])?$/.exec(reference) ?? [];
  const value = sheet[key];
  return index === undefined ? value : Array.isArray(value) ? value[Number(index)] : undefined;
}

/** Reads the numbers of a text; "2,500" and "2500" are one, and so are "11" and "11th". */
function readNumbers(text: string): string[] {
  return [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([number]) => number.replace(/,/g, '').replace(/^0+(?=\d)/, ''));
}

/** The sheets are English and write these as words; Korean and Japanese print digits: "60주년", "21世紀". */
function spellInDigits(text: string): string {
  return text.replaceAll('sixtieth', '60').replaceAll('twenty-first', '21');
}

/** Reads the words that have a capital inside a sentence: names, but for those at its start. */
function readNames(text: string): string[] {
  return [...text.matchAll(/(?<=[\p{Ll},;] )\p{Lu}[\p{L}’'-]+/gu)].flatMap(([word]) => foldWords(word));
}

function foldWords(text: string): string[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => foldName(word));
}
