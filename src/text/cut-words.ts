import { foldName } from './fold-name.ts';

/** A word as the search index holds it, folded, and where it stands in the text. */
export type CutWord = {
  word: string;
  start: number;
  end: number;
  /** In scripts without words apart: two characters that touch, the last character of a run, or a run of one. */
  part?: 'pair' | 'last' | 'only';
};

/** Scripts in which a word is a stretch inside a longer run: 정상회담 in 북미정상회담을, 会談 in 首脳会談. */
const FREE = String.raw`[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`;

const LETTER = String.raw`(?!${FREE})[\p{L}\p{M}\p{N}]`;

const TOKEN = new RegExp(
  [
    // A run of such a script, over single spaces and middle dots too: "정상 회담" and "한·일" are spelt both ways.
    `(?<free>${FREE}(?:[\\s·・‧]?${FREE})*)`,
    // "U.S.", "p.m.": one word.
    `(?<!${LETTER})\\p{L}(?:\\.\\p{L})+(?!${LETTER})`,
    // "2,000": one word.
    '\\d{1,3}(?:,\\d{3})+(?!\\d)',
    // "G-7", "e-mail", "co-operate" are one word with their hyphen as without; any other hyphen parts words. "Kim’s" is Kim.
    `(?:(?<!${LETTER})(?:\\p{L}|[Cc]o|[Rr]e)[\\u002D\\u2010\\u2011](?=${LETTER}))?(?:${LETTER})+(?:['’ʼ](?:${LETTER})+)*`,
  ].join('|'),
  'gu',
);

/** The ending of "Kim’s" that is no part of the name. */
const POSSESSIVE = /['’ʼ]s$/iu;

/** Words so common that they tell nothing; without them the index is a fifth smaller. */
const LITTLE = new Set(['the', 'a', 'an', 'of', 'and', 'to', 'in']);

/**
 * Cuts a text (in NFC) into the words of the search index. Index, query and marks in results all go by it, so that hyphens,
 * apostrophes, accents and capitals never matter, and the smallest words are left out. Runs of Korean, Japanese, Chinese and Thai become overlapping pairs of characters.
 */
export function cutWords(text: string): CutWord[] {
  return [...text.matchAll(TOKEN)].flatMap((match) => {
    if (match.groups?.free !== undefined) return cutPairs(match[0], match.index);
    const word = cutWord(match[0], match.index);
    return LITTLE.has(word.word) && !touchesHyphen(text, word) ? [] : [word];
  });
}

/** A little word beside a hyphen is a part of another: "In-young". */
function touchesHyphen(text: string, { start, end }: CutWord): boolean {
  return /[-\u2010\u2011]/u.test(text.charAt(start - 1) + text.charAt(end));
}

function cutWord(printed: string, start: number): CutWord {
  const word = foldName(printed.replace(POSSESSIVE, '')).replaceAll(',', '');
  return { word, start, end: start + printed.length };
}

function cutPairs(run: string, start: number): CutWord[] {
  const characters = [...run.matchAll(/[^\s·・‧]/gu)].map((match) => ({ text: match[0], at: start + match.index }));
  return characters.map(({ text, at }, index) => {
    const next = characters[index + 1];
    if (next) return { word: foldName(text + next.text), start: at, end: next.at + next.text.length, part: 'pair' };
    return { word: foldName(text), start: at, end: at + text.length, part: index === 0 ? 'only' : 'last' };
  });
}
