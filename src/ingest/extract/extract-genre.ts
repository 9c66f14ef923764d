import type { Genre, OutletName } from '../../schema/article.ts';
import type { Outlet } from '../../schema/outlet.ts';
import { findNoteMarks } from '../../text/note-marks.ts';
import { matchBoilerplate } from '../grammar/match-boilerplate.ts';
import { parseTitleLabel } from '../grammar/parse-title-label.ts';
import type { Block, Field } from '../model.ts';
import { findSpans, type Reading, readSpan } from './reading.ts';

/** What the genre is judged by besides the lines themselves. */
export type Clues = {
  title: string;
  isTitlePrinted: boolean;
  eyebrow: string;
  isPublished: boolean;
  isAgencyPage: boolean;
  hasAuthors: boolean;
  outlet?: Outlet;
  wire?: OutletName;
  wireRule?: string;
  hasHead: boolean;
};

type GenreRule = { genre: Genre; rule: string; reason: string; holds(clues: Clues, reading: Reading): boolean };

const LABELS_OF_ANALYSIS =
  /^(?:editorial|opinion|column|analysis|commentary|explainer|fact ?-?check|viewpoint|perspective|guest column|news analysis|op-?ed|사설|칼럼|분석|해설|기고|시론|오피니언|社説|解説|分析|コラム|论评|评论|社论)\b|^(?:사설|칼럼|분석|해설|기고|시론|오피니언|社説|解説|分析|コラム)/iu;
/** "Joint Statement by …", "The Hague Summit Declaration", "공동성명" */
const COMMUNIQUE =
  /\b(?:communiqu[eé]|joint (?:statement|declaration|communiqu[eé])|declaration|chair(?:man|woman|person)?[’']?s (?:statement|summary))\b|공동\s?(?:성명|선언)|共同(?:声明|宣言)|联合声明/iu;
const STATEMENT =
  /\b(?:statement|readout|press briefing|remarks by|summit meeting)\b|서면\s?브리핑|대변인|발표문|談話|声明/iu;
/** Newspapers report on readouts and do not call their reports so. */
const STATEMENT_ALWAYS = /^(?:readout of|statement (?:by|of|from))\b|서면\s?브리핑|대변인\s?브리핑/iu;
const TRANSCRIPT =
  /\b(?:transcript|full text of .{0,40}(?:remarks|speech|interview)|q&a with|press conference by)\b|일문일답|会見全文|全文/iu;
const LIVE =
  /\blive(?:\s?blog|\s?updates?)?\s?(?::|[-–—|])|^live\b|\blive updates?\b|\bas it happened\b|실시간|ライブ/iu;
/** "Speaker Name: words", "Q:", "[Anchor Lead]" at the start of a paragraph */
const SPEAKER =
  /^(?:(?:\p{Lu}[\p{L}.'’-]*(?:\s|(?=[(:]))|of\s|the\s|and\s){1,10}(?:\([^)]{2,30}\))?:\s|[QA][.:]\s|(?:문|답|問|答)[.:：]\s|\[(?:Anchor|Lead|Anchor Lead|Pkg|Soundbite|Report|Reporter|앵커|리포트|기자|녹취)[^\]]{0,20}\])/iu;
const SPEAKER_ALONE =
  /^(?:\[(?:Anchor|Lead|Anchor Lead|Pkg|Soundbite|Report|Reporter|앵커|리포트|기자|녹취)[^\]]{0,20}\]|(?:앵커|리포트)\s?[:：]?)$/iu;
const CLOCK = /^\s*(?:\d{1,2}[:.]\d{2}|\d{1,2}\s?[ap]\.?m\.?)/iu;

/** The kinds, most telling first; the first that holds wins, and where none does the kind is not said. */
const RULES: readonly GenreRule[] = [
  {
    genre: 'gallery',
    rule: 'captions-only',
    reason: 'It has captions and no running text.',
    holds: (_, { blocks }) => count(blocks, 'caption') >= 2 && count(blocks, 'paragraph') === 0,
  },
  {
    genre: 'live',
    rule: 'live-entries',
    reason: 'The headline says so, or its entries carry times of their own.',
    holds: ({ title, eyebrow }, { blocks }) =>
      LIVE.test(title) ||
      LIVE.test(eyebrow) ||
      blocks.filter(({ kind, text }) => kind === 'subheading' && CLOCK.test(text)).length >= 2,
  },
  {
    genre: 'transcript',
    rule: 'speakers-before-words',
    reason: 'The headline says so, or the paragraphs begin with the speakers’ names.',
    holds: ({ title }, reading) => TRANSCRIPT.test(title) || countSpeakers(reading) >= 2,
  },
  {
    genre: 'communique',
    rule: 'communique-in-title',
    reason: 'The headline names a communiqué or declaration, and the text speaks in its voice.',
    holds: ({ title, hasAuthors }, { blocks }) => !hasAuthors && COMMUNIQUE.test(title) && speaksAsWe(blocks),
  },
  {
    genre: 'statement',
    rule: 'statement-of-government',
    reason: 'A government or body published it, or its headline names a statement and no newspaper printed it.',
    holds: ({ title, outlet, isPublished, hasAuthors }) =>
      (outlet?.kind === 'government' && !hasAuthors) ||
      STATEMENT_ALWAYS.test(title) ||
      (STATEMENT.test(title) &&
        !isPublished &&
        /^(?:readout|joint|statement|.{2,40}(?:’s|s'|'s) statement)/iu.test(title)),
  },
  {
    genre: 'analysis',
    rule: 'label-of-analysis',
    reason: 'A label at the headline says so.',
    holds: ({ eyebrow, title }, { lexicon }) =>
      LABELS_OF_ANALYSIS.test(eyebrow) || LABELS_OF_ANALYSIS.test(parseTitleLabel(title, lexicon)?.label ?? ''),
  },
  {
    genre: 'digest',
    rule: 'numbered-sources',
    reason: 'It sums up several numbered sources, as the page or the outlet says.',
    holds: ({ outlet, hasHead }, reading) =>
      hasNotes(reading.blocks) && (outlet?.kind === 'archive' || (!hasHead && countsSources(reading))),
  },
  {
    genre: 'wire',
    rule: 'agency-copy',
    reason: 'An agency sent it, and no other outlet is named.',
    holds: ({ isPublished, isAgencyPage, wire, wireRule }, reading) =>
      (!isPublished || isAgencyPage) &&
      wire !== undefined &&
      wireRule !== 'agency-in-sign-off' &&
      reading.blocks.length > 0,
  },
  {
    genre: 'news',
    rule: 'article-with-head',
    reason: 'It has a headline, and an outlet, a byline, a dateline or a stamp.',
    holds: ({ isTitlePrinted, isPublished, hasHead }, { blocks }) =>
      isTitlePrinted && (isPublished || hasHead) && count(blocks, 'paragraph') > 0,
  },
];

/** Extracts what kind of text it is; absent where nothing shows it. */
export function extractGenre(clues: Clues, reading: Reading): Field<Genre> {
  const found = RULES.find((rule) => rule.holds(clues, reading));
  return found ? [{ value: found.genre, rule: found.rule, reason: found.reason, spans: [] }] : [];
}

function count(blocks: readonly Block[], kind: Block['kind']): number {
  return blocks.filter((block) => block.kind === kind).length;
}

function countSpeakers({ blocks, lexicon }: Reading): number {
  const notNames = new Set(lexicon.words('notPlaces').map((word) => word.toLowerCase()));
  const speaking = blocks.filter(
    ({ kind, text }) => (kind === 'paragraph' && isSpoken(text, notNames)) || SPEAKER_ALONE.test(text.trim()),
  );
  // One line that begins with a name and a colon is a quotation; a third of all is a conversation.
  return speaking.length * 3 >= count(blocks, 'paragraph') ? speaking.length : 0;
}

/** "CLAIM: …" and "FACT: …" are no speakers. */
function isSpoken(text: string, notNames: ReadonlySet<string>): boolean {
  const label = text.split(/[:：]/u, 1)[0]?.trim().toLowerCase() ?? '';
  return SPEAKER.test(text) && (label.length === 1 || !notNames.has(label));
}

function speaksAsWe(blocks: readonly Block[]): boolean {
  return blocks
    .slice(0, 6)
    .some(({ text }) =>
      /^(?:\d+[.)]\s)?["“]?(?:We\b|우리|私たち|我々|我们)|\bwe, the\b|\bhave agreed (?:as follows|to|on)\b/iu.test(
        text,
      ),
    );
}

function hasNotes(blocks: readonly Block[]): boolean {
  return new Set(blocks.flatMap(({ text }) => findNoteMarks(text).flatMap(({ numbers }) => numbers))).size > 1;
}

/** "Sources (2 articles)": the page itself says that it sums up others. */
function countsSources(reading: Reading): boolean {
  return findSpans(reading, 'boilerplate').some((span) => {
    const words = readSpan(reading, span);
    return matchBoilerplate(words, reading.lexicon)?.rule === 'counter' && /sources?|articles?/iu.test(words);
  });
}
