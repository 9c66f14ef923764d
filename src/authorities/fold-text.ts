import { foldCharacter } from '../text/fold-name.ts';

/** Spaced: words stand apart (Latin, Cyrillic, Arabic, digits). Free: they do not (Han, Thai). Kana stands for katakana. */
export type Script = 'none' | 'spaced' | 'hangul' | 'kana' | 'free';

/**
 * A text folded as names are, with the way back: for each unit of `folded`, where its character begins and ends in the text,
 * how many spaces and hyphens came before it, and its script.
 */
export type FoldedText = { folded: string; starts: number[]; ends: number[]; gaps: number[]; scripts: Script[] };

/** A space or hyphen: what parts the words of a name. Apostrophes, full stops and middle dots fold away too, but stand inside words. */
const GAP = /[\s\u002D\u2010-\u2013\uFF0D]/u;

/** Folds a text for the finding of names. */
export function foldText(text: string): FoldedText {
  const result: FoldedText = { folded: '', starts: [], ends: [], gaps: [], scripts: [] };
  let gaps = 0;
  for (let offset = 0; offset < text.length; ) {
    const { units, width, gap, script } = describeCharacter(text.codePointAt(offset) ?? 0);
    if (gap) gaps++;
    for (let unit = 0; unit < units.length; unit++) {
      result.starts.push(offset);
      result.ends.push(offset + width);
      result.gaps.push(gaps);
      result.scripts.push(script);
    }
    result.folded += units;
    offset += width;
  }
  return result;
}

/** Latin, Greek and Cyrillic lie below. */
const EUROPEAN = 0x530;

type Character = { units: string; width: number; gap: boolean; script: Script };

/**
 * Characters met before, by code point: asking Unicode anew for each of a text's characters takes ten times as long. Those of
 * European scripts lie in a list, which is twice as fast as the map.
 */
const european: Character[] = [];
const others = new Map<number, Character>();

function describeCharacter(code: number): Character {
  const known = code < EUROPEAN ? european[code] : others.get(code);
  if (known) return known;
  const character = String.fromCodePoint(code);
  const units = foldCharacter(character);
  const description = {
    units,
    width: character.length,
    gap: units === '' && GAP.test(character),
    script: classifyScript(character),
  };
  if (code < EUROPEAN) european[code] = description;
  else others.set(code, description);
  return description;
}

/** Tells the script of a character; "none" for what is no letter or digit. */
export function classifyScript(character: string): Script {
  if (/^[가-힣]/u.test(character)) return 'hangul';
  if (/^[ァ-ヺー]/u.test(character)) return 'kana';
  if (
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
      character,
    )
  )
    return 'free';
  return /^[\p{L}\p{M}\p{N}]/u.test(character) ? 'spaced' : 'none';
}
