/** A script that writes words without spaces between. */
const FREE = /[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** Shorter names are parts of too many words. */
const SHORTEST = 3;
const LONGEST = 12;

/**
 * Splits a word of a script without spaces where a name stands in it: "李在明大統領" gives "李在明" and "大統領". A single character
 * that is left over is an ending ("이재명은") and goes.
 */
export function splitNames(word: string, isName: (words: string) => boolean): string[] {
  if (!FREE.test(word) || isName(word)) return [word];
  const characters = [...word];
  const pieces: string[] = [];
  let rest = '';
  for (let from = 0; from < characters.length; ) {
    const name = findName(characters, from, isName);
    if (name) pieces.push(rest, name);
    rest = name ? '' : rest + characters[from];
    from += name ? [...name].length : 1;
  }
  if (pieces.length === 0) return [word];
  return [...pieces, rest].filter((piece) => [...piece].length > 1);
}

function findName(characters: readonly string[], from: number, isName: (words: string) => boolean): string | undefined {
  for (let length = Math.min(LONGEST, characters.length - from); length >= SHORTEST; length -= 1) {
    const name = characters.slice(from, from + length).join('');
    if (isName(name)) return name;
  }
  return undefined;
}
