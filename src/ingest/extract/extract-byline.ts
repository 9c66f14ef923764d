import type { Byline } from '../grammar/model.ts';
import { parseByline } from '../grammar/parse-byline.ts';
import { parseDateline } from '../grammar/parse-dateline.ts';
import type { Field, Span } from '../model.ts';
import { findSpans, type Reading, readSpan } from './reading.ts';

/** So many paragraphs at most stand above a byline of the head: summaries and captions. */
const MOST_ABOVE = 3;

/** Bylines of one article at its end stand no farther apart, in lines. */
const LINES_BESIDE = 6;

type ReadByline = Byline & { span: Span; words: string };

/** Extracts the authors' names in order and the byline as printed. An agency, an editor or a desk is no author. */
export function extractByline(reading: Reading): { authors: Field<string[]>; byline: Field<string> } {
  const bylines = readBylines(reading);
  const named = keepOwn(
    bylines.filter(({ authors }) => authors.length > 0),
    reading,
  );
  const [first] =
    named.length > 0 ? named : bylines.filter(({ agency, words }) => agency !== undefined || /^by\b/iu.test(words));
  const authors = [...new Set(named.flatMap((byline) => byline.authors))].filter(
    (name) => !reading.outlets.findByName(name),
  );
  return {
    authors:
      authors.length > 0
        ? [
            {
              value: authors,
              rule: 'authors-in-byline',
              reason: 'The byline names them.',
              spans: named.map(({ span }) => span),
            },
          ]
        : readReporters(reading),
    byline: first
      ? [{ value: first.words, rule: 'byline-printed', reason: 'It says who wrote it.', spans: [first.span] }]
      : [],
  };
}

/**
 * Keeps the bylines in the head of the article, below its first summaries; where there are none, the first behind and those right
 * beside it. Further down, pages print the authors of other articles.
 */
function keepOwn(bylines: ReadByline[], { article }: Reading): ReadByline[] {
  const texts = article.spans.filter(({ role }) => role === 'paragraph');
  const limit = texts[MOST_ABOVE]?.start ?? texts.at(-1)?.start ?? 0;
  // An entry of a live page has its own author.
  const head = bylines.filter(({ span }) => span.start < limit || span.rule === 'entry-author');
  const [first] = bylines;
  if (head.length > 0 || first === undefined) return head;
  const isBeside = (span: Span, other: Span) => !texts.some(({ start }) => start > other.start && start < span.start);
  return bylines.filter(({ span }) => isBeside(span, first.span) && span.line - first.span.line <= LINES_BESIDE);
}

/** Reads the lines that say who wrote it, and the agencies in them. */
export function readBylines(reading: Reading): ReadByline[] {
  const roles = reading.lexicon.words('roles');
  const bylines: ReadByline[] = [];
  for (const span of findSpans(reading, 'byline')) {
    const words = readSpan(reading, span)
      // "Ann Example writes:", "Ann Example (" before the outlet
      .replace(/[\s|·•,/(–—-]+$|\s(?:writes|reports)\s?:$/u, '')
      .replace(/^\((.*)\)\.?$|^[—–-]{1,2}\s?/u, '$1')
      // "From Ann Example", which agencies print above the dateline
      .replace(/^From\s(?=(?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}'’-]*$)/u, '');
    // Below a name, "North America editor" is what that person is; a name alone, known by its place, reads as if "By" stood before it.
    const opening = words.split(/[,|/]/u, 1)[0]?.toLowerCase() ?? '';
    const isRole = roles.some((role) => opening.endsWith(` ${role}`));
    if (isRole && bylines.length > 0) continue;
    const read = parseByline(words, reading.lexicon) ?? parseByline(`By ${words}`, reading.lexicon);
    if (read) bylines.push({ ...read, span, words });
  }
  return bylines;
}

/** Korean and Japanese agencies name the reporter in the dateline: "(서울=연합뉴스) 김철수 기자 =". */
function readReporters(reading: Reading): Field<string[]> {
  return findSpans(reading, 'dateline').flatMap((span) => {
    const authors = parseDateline(reading.source.text.slice(span.start, span.end + 1), reading.lexicon)?.authors;
    return authors
      ? [{ value: authors, rule: 'authors-in-dateline', reason: 'The dateline names them.', spans: [span] }]
      : [];
  });
}
