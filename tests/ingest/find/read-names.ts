import { buildNameIndex } from '../../../src/authorities/name-index.ts';
import { readAuthorities } from '../../../src/authorities/read-authorities.ts';
import { findNames } from '../../../src/ingest/find.ts';
import type { Block, Candidate, Extracted, Found } from '../../../src/ingest/model.ts';
import type { Dateline } from '../../../src/schema/article.ts';
import type { ParagraphAddress, Stamp } from '../../../src/schema/values.ts';
import { addressParagraphs } from '../../../src/text/paragraph-address.ts';

/** The records of the archive itself. */
export const { authorities } = await readAuthorities('content');
export const names = buildNameIndex(authorities);

const span = { start: 0, end: 0, line: 1, rule: 'test', reason: 'Given by the test.' };

export type Given = { title?: string; published?: string; captured?: string; dateline?: Dateline; caption?: string };

/** Finds the names of an article given as its paragraphs, with what its head and a caption above them say. */
export function readNames(paragraphs: string[], given: Given = {}): Found & { blocks: Block[] } {
  const texts = given.caption === undefined ? paragraphs : [given.caption, ...paragraphs];
  const addresses = addressParagraphs(texts);
  const blocks = texts.map((text, order): Block => {
    const kind = text === given.caption ? 'caption' : 'paragraph';
    return { kind, text, spans: [], address: addresses[order] as ParagraphAddress };
  });
  const found = findNames({
    blocks,
    extracted: makeExtracted(given),
    authorities,
    names,
    ...(given.captured && { captured: given.captured }),
  });
  return { ...found, blocks };
}

function makeExtracted({ title, published, dateline }: Given): Extracted {
  return {
    title:
      title === undefined
        ? []
        : [{ value: title, rule: 'test', reason: 'Given.', spans: [{ ...span, role: 'title' }] }],
    published: published === undefined ? [] : [candidate(published as Stamp)],
    dateline: dateline === undefined ? [] : [candidate(dateline)],
    dek: [],
    eyebrow: [],
    updated: [],
    outlet: [],
    via: [],
    wire: [],
    authors: [],
    byline: [],
    language: [],
    notes: [],
    related: [],
    breakOff: [],
    genre: [],
    rights: [],
    url: [],
    doubts: [],
  };
}

function candidate<T>(value: T): Candidate<T> {
  return { value, rule: 'test', reason: 'Given by the test.', spans: [] };
}

/** The ids of the people found, most prominent first; names in brackets where there is no record. */
export function listPeople({ people }: Found): string[] {
  return people.map(({ id, name }) => id ?? `(${name})`);
}

export function findPerson({ people }: Found, idOrName: string) {
  return people.find(({ id, name }) => id === idOrName || name === idOrName);
}

/** The words that are wrapped in the body, by the id that they mean. */
export function listWrapped({ firstMentions, blocks }: Found & { blocks: Block[] }): Record<string, string> {
  return Object.fromEntries(
    firstMentions.map((place) => [
      'person' in place ? place.person : place.summit,
      blocks[place.block]?.text.slice(place.start, place.end) ?? '',
    ]),
  );
}
