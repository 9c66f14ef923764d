import type { Lexicon } from '../lexicon.ts';
import { alternation } from './alternation.ts';
import { compileOnce } from './compile-once.ts';
import type { StampPart } from './model.ts';
import { namesBureau } from './names-bureau.ts';
import { parseByline } from './parse-byline.ts';

/** "Published in Example Times, May 3rd, 2024" */
const PUBLISHED_IN = /^published in (?:the )?\p{Lu}/iu;
/** The longest name of an outlet or author before a stamp. */
const LONGEST_REST = 80;

/** What stands before a moment: other words, and from `start` on the label that belongs to it. */
export type StampLabel = { before: string; start: number; kind?: 'published' | 'updated'; isSeparated: boolean };

/** Splits what stands before a moment into other words and the label that belongs to it. */
export function readStampLabel(text: string, lexicon: Lexicon): StampLabel {
  const match = compile(lexicon).label.exec(text);
  const { signs = '', published, updated, neutral } = match?.groups ?? {};
  const at = match?.index ?? text.length;
  const kind = updated ? 'updated' : published ? 'published' : undefined;
  // A neutral label, as the icon's word in "timean hour ago", is no part of what the page says.
  const start = kind === undefined ? text.length : at + signs.length;
  const isSeparated =
    kind !== undefined ||
    neutral !== undefined ||
    /[|·•‧∙●\t]|\s{2,}/u.test(signs) ||
    (/[/–—-]/u.test(signs) && countWords(text.slice(0, at)) <= 5);
  return { before: text.slice(0, at), start, kind, isSeparated };
}

/** A dash follows names and sentences alike; names are short. */
function countWords(text: string): number {
  return text.trim().split(/\s+/u).length;
}

/** Whether the words before the first stamp can be an outlet's or author's name, and no sentence. */
export function isNameBefore(label: StampLabel, moment: StampPart, lexicon: Lexicon): boolean {
  const words = label.before.trim();
  if (words.length > LONGEST_REST || /[.!?。]["”’]?$/u.test(words)) return false;
  const isGlued = label.start === label.before.length && /[\p{L}\p{N}]$/u.test(label.before);
  return (
    label.isSeparated ||
    isGlued ||
    PUBLISHED_IN.test(words) ||
    compile(lexicon).capitalised.test(words) ||
    (moment.value?.includes('T') === true && namesBureau(words, lexicon)) ||
    parseByline(words, lexicon) !== undefined
  );
}

const compile = compileOnce((lexicon) => {
  const between = alternation(lexicon.words('between'));
  const labels = (list: 'published' | 'updated' | 'stampWords') => alternation(lexicon.words(list));
  const signs = String.raw`[\s|·•‧∙●,;/()\[\]–—-]*`;
  return {
    label: new RegExp(
      String.raw`(?<signs>${signs})(?:(?<![\p{L}])(?:(?<published>${labels('published')})|(?<updated>${labels('updated')})|(?<neutral>${labels('stampWords')})))?[\s:：./|–—-]*(?:(?<!\p{L})${between}\s)?[\s(\[]*$`,
      'iu',
    ),
    // "REUTERS", "Korea Herald", "SEOUL, South Korea", "XYZ / Sample Times", "Ann Example and Bo Sample, Example Times -"
    capitalised: /^(?:\p{Lu}[\p{L}\p{M}.'’&-]*,?\s?|of\s|the\s|and\s|\/\s){1,9}[-–—]?\s*$/u,
  };
});
