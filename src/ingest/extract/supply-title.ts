import { foldWhiteSpace } from '../../text/fold-white-space.ts';
import { stripNoteMarks } from '../../text/note-marks.ts';
import { parseDateline } from '../grammar/parse-dateline.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Field } from '../model.ts';
import type { Reading } from './reading.ts';

/** A supplied title has about ninety characters: enough for who met whom and where. Wide characters count twice. */
const WIDTH = 96;
const WIDE = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}、。「」]/u;
/** The end of a sentence, with the word before it: "Nara. ", "met。". */
const SENTENCE_END =
  /(?<word>[\p{L}\p{N}.]*)(?:\.(?=["”’)]*(?:\s+["“‘(]?\p{Lu}|$))|[!?](?=["”’)]*(?:\s|$))|[。！？])["”’」』)]*/gu;

/** Supplies a title in square brackets from the article's first sentence; nothing where it has no words. */
export function supplyTitle({ blocks, lexicon }: Reading): Field<string> {
  const block = blocks.find(({ kind }) => kind === 'paragraph') ?? blocks[0];
  if (!block) return [];
  const text = foldWhiteSpace(stripNoteMarks(block.text));
  const start = parseDateline(text, lexicon)?.part.end ?? 0;
  const sentence = findFirstSentence(text.slice(start), lexicon);
  const words = shorten(sentence.trim(), lexicon);
  if (!/[\p{L}\p{N}]/u.test(words)) return [];
  const reason = 'The source carries no headline; this is the beginning of its first sentence.';
  return [{ value: `[${words}]`, rule: 'title-supplied', reason, spans: block.spans }];
}

/** Up to the first full stop that no abbreviation ("U.S.", "Nov.", "Mr.") explains. */
function findFirstSentence(text: string, lexicon: Lexicon): string {
  const abbreviations = new Set(
    [...lexicon.words('abbreviations'), ...lexicon.months.keys()].map((word) => word.toLowerCase()),
  );
  for (const match of text.matchAll(SENTENCE_END)) {
    const word = match.groups?.word?.toLowerCase() ?? '';
    const isLast = match.index + match[0].length === text.length;
    if (isLast || !(abbreviations.has(word) || /^\p{L}(?:\.\p{L})*$/u.test(word)))
      return text.slice(0, match.index + match[0].length);
  }
  return text;
}

function shorten(sentence: string, lexicon: Lexicon): string {
  const whole = sentence.replace(/[.。]+(["”’」』)]*)$/u, '$1');
  if (measure(whole) <= WIDTH) return whole;
  const pieces = /\s/u.test(whole) ? whole.split(/(?<=\s)/u) : [...whole];
  const fitting: string[] = [];
  for (let width = 0; fitting.length < pieces.length; ) {
    const piece = pieces[fitting.length] ?? '';
    width += measure(piece);
    if (width > WIDTH + 1) break;
    fitting.push(piece);
  }
  const functionWords = new Set([...lexicon.words('stopWords'), 'in', 'on', 'at', 'a', 'into', 'over', 'between']);
  while (fitting.length > 4 && functionWords.has((fitting.at(-1) ?? '').trim().toLowerCase())) fitting.pop();
  return `${fitting.join('').replace(/[\s,;:–—-]+$/u, '')} …`;
}

function measure(text: string): number {
  return [...text].reduce((width, sign) => width + (WIDE.test(sign) ? 2 : 1), 0);
}
