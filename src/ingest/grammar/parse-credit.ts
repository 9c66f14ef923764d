import type { Lexicon } from '../lexicon.ts';
import { compileOnce } from './compile-once.ts';
import { listAgencyCredits } from './list-agency-credits.ts';
import { listCreditsByWord } from './list-credits-by-word.ts';
import { listCreditsInBrackets } from './list-credits-in-brackets.ts';
import type { Credit } from './model.ts';
import { narrowWidth } from './narrow-width.ts';
import { type CreditForm, LONGEST_CREDIT, readCreditWords } from './read-credit-words.ts';

/** The day of the picture behind its credit: " (Sept. 13, 2023)"; what Korean agencies print: " 2023.04.27. photo@example.com" */
const TRAILER =
  /\s+\((?:\p{Lu}\p{L}{2,8}\.?\s\d{1,2},?\s\d{4}|\d{1,2}\s\p{Lu}\p{L}{2,8}\.?\s\d{4}|\p{L}+\s\d{4})\)$|\s*(?:\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.?)?\s*\S+@\S+$/u;

/**
 * Parses who made a picture, at the end of a caption or alone on its line: "… Photo by Yonhap News", "(Reuters)", "/사진=연합뉴스".
 * An agency in brackets after a sentence may as well be a sign-off: where it stands decides, and that is not known here.
 */
export function parseCredit(line: string, lexicon: Lexicon): Credit | undefined {
  const text = line.trimEnd();
  const at = Math.max(0, text.length - LONGEST_CREDIT - 20);
  const tail = narrowWidth(text.slice(at)).replace(TRAILER, '');
  const { sign, forms } = compile(lexicon);
  if (!sign.test(tail)) return undefined;
  for (const { pattern, isCredit } of forms) {
    const match = pattern.exec(tail);
    const credit = match?.groups?.credit?.trim().replace(/[.,;]+$/u, '');
    if (!match || !credit || credit.length > LONGEST_CREDIT || isCredit?.(credit) === false) continue;
    return { part: { start: at + match.index, end: text.length }, credit };
  }
  return undefined;
}

/** The order of the forms counts: of two that fit, the first is meant. `sign` spares most sentences all of them. */
const compile = compileOnce((lexicon): { sign: RegExp; forms: CreditForm[] } => {
  const words = readCreditWords(lexicon);
  const { agency, before, pools } = words;
  return {
    sign: new RegExp(
      String.raw`[)\]）】>][.。\s]*$|[/|©ⓒ=＝:：—–]|photo|image|picture|제공|사진|기자$|\svia\s|,\spool$|${before}|${pools}|${agency}`,
      'iu',
    ),
    forms: [...listCreditsInBrackets(words), ...listCreditsByWord(words), ...listAgencyCredits(words)],
  };
});
