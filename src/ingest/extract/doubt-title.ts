import type { Doubt } from '../../schema/article.ts';
import type { Field } from '../model.ts';
import { type Reading, readSpan } from './reading.ts';

/** A headline has so many words, or so many characters where words are not parted. */
const LEAST_WORDS = 4;
const LEAST_CHARACTERS = 10;

/** More lines that could be one are a menu. */
const MOST_LINES = 2;

/** Asks whether a line above the text is its headline, where the title was supplied and nothing showed what the line is. */
export function doubtTitle(reading: Reading, title: Field<string>): Doubt[] {
  if (title[0]?.rule !== 'title-supplied') return [];
  const { spans } = reading.article;
  const text = spans.findIndex(({ role }) => role === 'paragraph' || role === 'list-item');
  const lines = spans
    .slice(0, Math.max(0, text))
    .filter(({ rule }) => rule === 'other-line')
    .map((span) => readSpan(reading, span))
    .filter(isLongEnough);
  const [line] = lines;
  if (line === undefined || lines.length > MOST_LINES) return [];
  return [
    {
      field: 'title',
      question: `The line “${line}” stands above the text and shares no word with it. Is it the headline?`,
    },
  ];
}

function isLongEnough(line: string): boolean {
  return /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(line)
    ? line.length >= LEAST_CHARACTERS
    : line.split(/\s+/u).length >= LEAST_WORDS;
}
