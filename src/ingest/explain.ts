import type { Problem } from '../schema/problem.ts';
import type { SourceRecord } from '../schema/record.ts';
import type { Vocabulary } from './assemble-vocabulary.ts';
import { buildBody } from './build-body.ts';
import { classifySpans } from './classify.ts';
import { decodeSource } from './decode.ts';
import { extractFields } from './extract.ts';
import { findNames } from './find.ts';
import { findNoteTexts } from './find-note-texts.ts';
import type { Block, Decoded, Extracted, Found, SourceArticle, Span } from './model.ts';
import { type Decisions, readDecisions } from './read-decisions.ts';
import { splitArticles } from './split-articles.ts';
import { splitLines } from './split-lines.ts';

/** One article of a source as it was understood: each value with its evidence. */
export type ArticleReading = {
  article: SourceArticle;
  blocks: Block[];
  extracted: Extracted;
  found: Found;
  /** What the source's own list says of each numbered note. */
  noteTexts: ReadonlyMap<number, string>;
};

/** A source as it was understood: every span with its role, rule and reason, and its articles in order. */
export type SourceReading = { decoded: Decoded; spans: Span[]; articles: ArticleReading[] };

/**
 * Explains a source: what each line is and what each value rests on. Pure: the same bytes, record and vocabulary always
 * give the same reading. Gives a problem where the bytes are no text, or where the program itself fails on this text.
 */
export function explainSource(
  bytes: Uint8Array,
  file: string,
  record: SourceRecord,
  vocabulary: Vocabulary,
): SourceReading | Problem {
  const decoded = decodeSource(bytes, file);
  if ('rule' in decoded) return decoded;
  try {
    return readText(decoded, record, vocabulary);
  } catch (error) {
    return describeFailure(file, error);
  }
}

function readText(decoded: Decoded, record: SourceRecord, vocabulary: Vocabulary): SourceReading {
  const lines = splitLines(decoded);
  const spans = classifySpans(decoded, lines, {
    lexicon: vocabulary.lexicon,
    isOutletName: (text) => vocabulary.outlets.findByName(text) !== undefined,
    roleCorrections: listRoleCorrections(record),
  });
  const parts = splitArticles(spans);
  const decisions = readDecisions(
    parts.map(({ lines: [first, last] }) => [first, last]),
    record,
  );
  const articles = parts.map((article, order) => readArticle(article, decoded, record, vocabulary, decisions[order]));
  return { decoded, spans, articles };
}

function readArticle(
  article: SourceArticle,
  source: Decoded,
  record: SourceRecord,
  vocabulary: Vocabulary,
  decisions: Decisions | undefined,
): ArticleReading {
  const { authorities, names, outlets, lexicon, findPlace } = vocabulary;
  const blocks = buildBody(article, source);
  const extracted = extractFields({ article, blocks, source, record, outlets, lexicon, findPlace });
  const found = findNames({ blocks, extracted, authorities, names, captured: record.origin?.captured, decisions });
  return { article, blocks, extracted, found, noteTexts: findNoteTexts(article, source) };
}

function listRoleCorrections(record: SourceRecord) {
  return Object.values(record.corrections ?? {}).flatMap((corrections) =>
    corrections.flatMap(({ roles }) => roles ?? []),
  );
}

/** A fault of ours in one text must not keep the other sources from being read. */
function describeFailure(file: string, error: unknown): Problem {
  return {
    where: file,
    rule: 'program-failed',
    what: `The program failed while it read this source (${error instanceof Error ? error.message : String(error)}).`,
    why: 'This is a fault of the program, not of the source. All other sources were read.',
    fix: 'Please report it, with the source.',
  };
}
