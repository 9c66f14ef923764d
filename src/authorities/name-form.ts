import { classifyScript, type FoldedText, foldText } from './fold-text.ts';
import type { NameKey } from './list-name-keys.ts';

/** A key with what a text must show to mean it. */
export type NameForm = NameKey & {
  /** Units of the folded key that must be capitals; inside it they may be small behind a hyphen ("Jae-myung" for "Jae Myung"). */
  capitals: number[];
  acronym: boolean;
  /** How many spaces and hyphens the key has. One without ("Iran") is not met by words apart ("I ran"). */
  gaps: number;
};

/** Reads from a key what a text must show. Names of people and countries need the capital of each word, others that of the first and of acronyms. */
export function describeForm(key: NameKey): NameForm {
  const { folded, starts, gaps } = foldText(key.printed);
  const strict = key.kind === 'person' || key.kind === 'country';
  const capitals: number[] = [];
  for (let unit = 0; unit < folded.length; unit++) {
    const begins = unit === 0 || (strict && gaps[unit] !== gaps[unit - 1]);
    if (isCapital(key.printed, starts[unit]) && (begins || isInAcronym(key.printed, starts[unit] ?? 0)))
      capitals.push(unit);
  }
  return { ...key, capitals, acronym: /^(?:\p{Lu}\.?)+$/u.test(key.printed), gaps: gaps.at(-1) ?? 0 };
}

/** Whether a stretch of a text that folds as the form does can mean it. `shouted`: the text has no small letter at all. */
export function fitsForm(
  form: NameForm,
  text: string,
  folded: FoldedText,
  from: number,
  to: number,
  shouted: boolean,
): boolean {
  const gaps = (folded.gaps[to - 1] ?? 0) - (folded.gaps[from] ?? 0);
  if (folded.scripts[from] !== 'free' && form.gaps > 0 !== gaps > 0) return false;
  if (folded.scripts[from] === 'hangul') return fitsHangul(form, text, folded, from, to);
  if (shouted && form.acronym && to - from === 2 && folded.ends[from] === folded.starts[from + 1]) return false;
  if (form.kind === 'person' && form.gaps === 1 && touchesHyphen(text, folded, from, to)) return false;
  return form.capitals.every(
    (unit) =>
      isCapital(text, folded.starts[from + unit]) || (unit > 0 && isBehindHyphen(text, folded.starts[from + unit])),
  );
}

/** Whether a capital stands at an offset. */
export function isCapital(text: string, offset: number | undefined): boolean {
  if (offset === undefined) return false;
  const code = text.charCodeAt(offset);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return /^\p{Lu}/u.test(text.slice(offset, offset + 2));
}

/** Whether the capital at an offset stands in a word of capitals alone: the N of "UN Security Council". */
function isInAcronym(text: string, offset: number): boolean {
  const before = text.slice(0, offset).match(/[\p{L}.]*$/u)?.[0] ?? '';
  const after = text.slice(offset).match(/^[\p{L}.]*/u)?.[0] ?? '';
  return /^(?:\p{Lu}\.?){2,}$/u.test(before + after);
}

/** One or two syllables are found in too many words: they must begin one, and a person's name must be the whole word. */
function fitsHangul(form: NameForm, text: string, folded: FoldedText, from: number, to: number): boolean {
  const short = to - from <= 2;
  const before = classifyScript(text.charAt((folded.starts[from] ?? 0) - 1));
  const after = classifyScript(text.charAt(folded.ends[to - 1] ?? text.length));
  if ((short || form.kind === 'country') && before === 'hangul') return false;
  return !(short && form.kind === 'person' && after === 'hangul');
}

/** A name of two words beside a hyphen can be a part of another's: "Cho Hyun" of "Cho Hyun-dong", "Jin Park" of "Seung-Jin Park". */
function touchesHyphen(text: string, folded: FoldedText, from: number, to: number): boolean {
  return (
    isBehindHyphen(text, folded.starts[from]) ||
    /^[\u002D\u2010\u2011]\p{L}/u.test(text.slice(folded.ends[to - 1], (folded.ends[to - 1] ?? 0) + 2))
  );
}

function isBehindHyphen(text: string, offset: number | undefined): boolean {
  return offset !== undefined && /[\u002D\u2010-\u2012]/u.test(text.charAt(offset - 1));
}
