import { type CutWord, cutWords } from '../text/cut-words.ts';
import { type JoinedWord, joinHyphened } from '../text/join-hyphened.ts';
import { type CardParagraph, REGIONS, type SearchCard } from './format.ts';

/** A paragraph of a card with its place in the indexed text: its words from `from` on, then its hidden words, up to `to`. */
export type LaidParagraph = {
  paragraph: CardParagraph;
  words: readonly CutWord[];
  joined: readonly JoinedWord[];
  from: number;
  to: number;
};

/** Lays the paragraphs of a card out as the index counts their words. */
export function layOutCard({ paragraphs }: SearchCard): LaidParagraph[] {
  let from: number = REGIONS.paragraphs;
  return paragraphs.map((paragraph) => {
    const [, text, mentions = []] = paragraph;
    const words = cutWords(text);
    const joined = joinHyphened(text, words);
    const laid = { paragraph, words, joined, from, to: from + words.length + mentions.length + joined.length };
    from = laid.to;
    return laid;
  });
}

/** Finds the word of a card that stands at a place of the indexed text; nothing for what is no word of the title or a paragraph. */
export function findIndexedWord(card: SearchCard, place: number): string | undefined {
  if (place < REGIONS.record) return cutWords(card.title)[place]?.word;
  const laid = layOutCard(card).find(({ from, to }) => place >= from && place < to);
  return laid?.words[place - laid.from]?.word;
}
