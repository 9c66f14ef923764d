import { foldName } from '../../text/fold-name.ts';
import type { FamilyNames } from './family-names.ts';
import type { CitableName } from './model.ts';

/** A name in letters of one script with its signs: "J.-B. O'Neill", "García Márquez"; no digits, no "&", no Chinese characters. */
const PERSONAL = /^[\p{Script=Latin}\p{M}.'’ʼ\u2010\u2011 -]+$/u;

const SUFFIX = /,? +(Jr\.?|Sr\.?|II|III|IV)$/;

/** Words that begin a family name of several: "Ursula von der Leyen", "Marine Le Pen", "Chris Van Hollen". */
const PARTICLES = new Set(
  'da das de del della den der di do dos du la le lo ten ter van vande von zu zum zur af av'.split(' '),
);

/** Words of patronymics ("Mohammed bin Salman"): what comes behind is no family name. */
const PATRONYMICS = new Set('bin ben ibn bint binti al el abu'.split(' '));

/** Words by which a byline names an office or a team: "Staff reporters", "Editorial Board". */
const OFFICES = new Set(
  'agencies agency board bureau committee contributor contributors correspondent correspondents daily desk editor editorial editors ministry news newsroom office post press report reporter reporters service staff team times writer writers'.split(
    ' ',
  ),
);

/** In articles of these languages a romanised name may stand in either order; Spanish ones may end in two family names. */
const EITHER_ORDER = /^(?:ko|ja|zh|vi|hu|mn|km|my|is|es)\b/;

/** One syllable of a Korean, Chinese or Vietnamese given name, folded: "jae", "myung", "xuan"; not "cleef", "harvey". */
const SYLLABLE =
  /^(?:[bcdfghjklmnpqrstvwxyz]|ch|gh|gw|gy|hw|hy|kh|kw|ky|my|ng|nh|ph|qu|sh|th|tr|ts|tt|zh)?[aeiouyw]{1,3}(?:n|ng|nh|m|p|k|c|t|l|r|h|ch|ck)?$/;

/**
 * Parses an author's name as printed. Only where it is sure which part is the family name are they told apart: by a record, by a
 * comma, or by the form of the printed name; every other name stays whole, and no style turns it round.
 */
export function parseAuthor(printed: string, language: string, families: FamilyNames): CitableName {
  const name = printed.trim().replace(/\s+/g, ' ');
  const suffix = SUFFIX.exec(name)?.[1];
  const bare = name.replace(SUFFIX, '');
  const parts = PERSONAL.test(bare.replace(',', '')) ? partName(bare, language, families) : undefined;
  return parts ? { ...parts, ...(suffix && { suffix }) } : { literal: name };
}

type Parts = { family: string; given: string; familyFirst?: true };

function partName(name: string, language: string, families: FamilyNames): Parts | undefined {
  if (name.includes(',')) return partByComma(name);
  const words = name.split(' ');
  if (words.length < 2 || words.length > 5 || words.some((word) => OFFICES.has(word.toLowerCase()))) return undefined;
  const known = families.ofPerson.get(foldName(name));
  if (known) return partByRecord(words, known);
  const first = foldName(words[0] ?? '');
  if (families.oftenFirst.has(first)) return partFamilyFirst(words);
  if (words.slice(1).some((word) => PATRONYMICS.has(word.toLowerCase().replace(/-.*/, '')))) return undefined;
  const particle = words.findIndex((word, index) => index > 0 && PARTICLES.has(word.toLowerCase()));
  if (particle > 0 && particle < words.length - 1) return cut(words, particle);
  if (EITHER_ORDER.test(language) || words.some(isLowerCase) || words.length > 4) return undefined;
  return cut(words, words.length - 1);
}

/** "Sato, Rina"; but in "Rina Sato, AFP" the comma parts something else. */
function partByComma(name: string): Parts | undefined {
  const [family = '', given = '', ...rest] = name.split(', ');
  const isSure = !/\s/.test(family.replace(/^(?:\p{Ll}+\s)+/u, '')) && /^\p{Lu}(?:\p{Ll}|\.)/u.test(given);
  return isSure && rest.length === 0 ? { family, given } : undefined;
}

/** Which end of the name the record's family name stands at; a name by which one is called in between is no such ("Lula"). */
function partByRecord(words: readonly string[], surname: string): Parts | undefined {
  const folded = foldName(surname);
  for (let count = 1; count < words.length; count++) {
    const [head, tail] = [words.slice(0, count), words.slice(count)];
    if (foldName(head.join(' ')) === folded) return partsInOrder(head, tail);
    if (foldName(tail.join(' ')) === folded) return { family: tail.join(' '), given: head.join(' ') };
  }
  return undefined;
}

/** Behind a family name that often stands first: "Park Min-ji" and "Lim Wei Jie" are sure, "Yoon Sojung" and "Kim Philby" are not. */
function partFamilyFirst(words: readonly string[]): Parts | undefined {
  const given = words.slice(1);
  const syllables = given.flatMap((word) => word.split(/[-\u2010\u2011]/));
  const isSure = syllables.length === 2 && syllables.every((syllable) => SYLLABLE.test(foldName(syllable)));
  return isSure ? partsInOrder(words.slice(0, 1), given) : undefined;
}

function partsInOrder(family: readonly string[], given: readonly string[]): Parts {
  return { family: family.join(' '), given: given.join(' '), familyFirst: true };
}

function cut(words: readonly string[], at: number): Parts {
  return { family: words.slice(at).join(' '), given: words.slice(0, at).join(' ') };
}

function isLowerCase(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}
