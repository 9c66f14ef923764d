import type { Doubt } from '../schema/article.ts';
import { doubtStamps } from './extract/doubt-stamps.ts';
import { doubtTitle } from './extract/doubt-title.ts';
import { extractByline } from './extract/extract-byline.ts';
import { extractDateline } from './extract/extract-dateline.ts';
import { extractGenre } from './extract/extract-genre.ts';
import { extractLanguage } from './extract/extract-language.ts';
import { extractBreakOff, extractDek, extractEyebrow, extractRelated, extractUrl } from './extract/extract-lines.ts';
import { extractNotes } from './extract/extract-notes.ts';
import { extractOutlets } from './extract/extract-outlets.ts';
import { extractRights } from './extract/extract-rights.ts';
import { extractStamps } from './extract/extract-stamps.ts';
import { extractTitle } from './extract/extract-title.ts';
import type { Reading } from './extract/reading.ts';
import type { Lexicon } from './lexicon.ts';
import type { Extracted } from './model.ts';

/** Extracts every field that an article's own lines and its source's record show, each with its candidates and their evidence. */
export function extractFields(reading: Reading): Extracted {
  const title = extractTitle(reading);
  const eyebrow = extractEyebrow(reading);
  const { outlet, via, wire } = extractOutlets(reading);
  const publisher = reading.outlets.findByName(outlet[0]?.value.asPrinted ?? wire[0]?.value.asPrinted ?? '');
  const { published, updated, doubts } = extractStamps(reading, publisher);
  const { authors, byline } = extractByline(reading);
  const dateline = extractDateline(reading, published[0]?.value ?? updated[0]?.value);
  const language = extractLanguage(reading);
  const genre = extractGenre(
    {
      title: title[0]?.value ?? '',
      isTitlePrinted: title[0]?.rule === 'title-printed',
      eyebrow: eyebrow[0]?.value ?? '',
      isPublished: outlet.length > 0,
      hasAuthors: authors.length > 0,
      isAgencyPage: publisher
        ? publisher.kind === 'wire'
        : namesAgency(outlet[0]?.value.asPrinted ?? '', reading.lexicon),
      outlet: outlet[0] && publisher,
      wire: wire[0]?.value,
      wireRule: wire[0]?.rule,
      hasHead:
        [authors, dateline].some((field) => field.length > 0) ||
        reading.article.spans.some(({ role }) => role === 'stamp'),
    },
    reading,
  );
  return {
    title,
    dek: extractDek(reading),
    eyebrow,
    published,
    updated,
    outlet,
    via,
    wire,
    authors,
    byline,
    dateline,
    language,
    notes: extractNotes(reading),
    related: extractRelated(reading),
    breakOff: extractBreakOff(reading),
    genre,
    rights: extractRights(reading),
    url: extractUrl(reading),
    doubts: [
      ...doubtTitle(reading, title),
      ...doubts,
      // What is dated by the event (our own digests) is written long after the day in its dateline.
      ...(publisher?.datedBy === 'event'
        ? []
        : doubtStamps(published[0]?.value, updated[0]?.value, dateline[0]?.value)),
      ...doubtLanguage(language[0]?.value),
    ],
  };
}

/** "一般社団法人共同通信社" holds an agency's name, and is that agency. */
function namesAgency(printed: string, { agencies }: Lexicon): boolean {
  return [...agencies].some(
    ([spelling, { kind }]) =>
      kind === 'wire' &&
      (printed === spelling || (spelling.length > (/\p{Lo}/u.test(spelling) ? 2 : 5) && printed.includes(spelling))),
  );
}

function doubtLanguage(language: string | undefined): Doubt[] {
  return language === 'und'
    ? [{ field: 'language', question: 'Nothing in the text shows its language. Which is it?' }]
    : [];
}
