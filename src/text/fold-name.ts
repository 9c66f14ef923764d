/** Letters that no decomposition folds: "Đặng" is "dang", "Łódź" is "lodz". */
const LETTERS: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** What tells no two spellings of a name apart: white space, hyphens up to the en dash, apostrophes, full stops, middle dots, zero-width signs. */
const SEPARATOR =
  /[\s\u002D\u2010-\u2013\uFF0D'\u2018\u2019\u02BC\u02BB\u0060\u00B4.\u00B7\u30FB\uFF65\u00AD\u200B-\u200D\u2060\uFEFF]/u;

/** The marks over and under Latin, Greek and Cyrillic letters; those of other scripts (Japanese voicing) make another letter and stay. */
const DIACRITICS = /[\u0300-\u036F]/gu;

/**
 * Folds a name so that its spellings compare equal: case, diacritics, full width, hyphen or space or nothing between parts,
 * apostrophes, full stops. "Lee Jae\u2011myung", "LEE JAE MYUNG" and "Lee Jaemyung" all give "leejaemyung".
 */
export function foldName(text: string): string {
  let folded = '';
  for (const character of text.normalize('NFKC')) folded += foldCharacter(character);
  return folded;
}

/** Folds one character (code point) as foldName does; gives "" for what it drops. */
export function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0x61 && code <= 0x7a) return character;
  if (code < 0x80) return SEPARATOR.test(character) ? '' : character.toLowerCase();
  if (code >= 0xac00 && code <= 0xd7a3) return character;
  if (SEPARATOR.test(character)) return '';
  const bare = character.normalize('NFKD').replace(DIACRITICS, '').normalize('NFC').toLowerCase();
  return LETTERS[bare] ?? bare;
}
