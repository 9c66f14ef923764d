import type { Lexicon } from '../lexicon.ts';
import { alternation } from './alternation.ts';
import { compileOnce } from './compile-once.ts';
import type { BoilerplateMatch } from './model.ts';

/** "[Skip to content](#main)" */
const MARKDOWN_LINK = /!?\[([^\][]*)\]\([^()]*\)/gu;
/** The page's own words are short; only patterns that say so reach further. */
const LONGEST = 500;

/**
 * Matches a line that belongs to the page and not to the article: whole lines of known words, bars of buttons even when
 * glued ("FacebookTwitterWhatsapp"), and known forms. Headings over other matter have the rules "notes-heading" and "related-heading".
 */
export function matchBoilerplate(line: string, lexicon: Lexicon): BoilerplateMatch | undefined {
  const text = line.trim().replace(MARKDOWN_LINK, '$1');
  if (text === '' || text.length > LONGEST) return undefined;
  const { exact, bars, patterns, anyPattern, sections } = compile(lexicon);
  return (
    exact.get(foldPhrase(text)) ??
    bars.find(({ word }) => isBar(text, word))?.match ??
    (anyPattern.test(text) ? patterns.find(({ pattern }) => pattern.test(text))?.match : undefined) ??
    (isTrail(text, sections) ? TRAIL : undefined)
  );
}

/** "News | Politics", "China / Diplomacy", "정치 > 대통령실" */
function isTrail(text: string, sections: ReadonlySet<string>): boolean {
  if (!/[|/>›»·•＞]/u.test(text)) return false;
  const pieces = text.split(/\s?[|/>›»·•＞]\s?/u).filter((piece) => piece !== '');
  return pieces.length > 1 && pieces.every((piece) => sections.has(foldPhrase(piece)));
}

/** Matches a line that says that the text goes on elsewhere, behind a payment or a registration. */
export function matchBreakOff(line: string, lexicon: Lexicon): BoilerplateMatch | undefined {
  const text = line.trim();
  return text.length <= LONGEST && compile(lexicon).breakOff.test(text) ? BREAK_OFF : undefined;
}

const BREAK_OFF = { rule: 'break-off', reason: 'It says that the rest is for subscribers or registered readers.' };
const TRAIL = { rule: 'breadcrumb', reason: 'Sections of the site, one inside the other.' };
const NOTES = { rule: 'notes-heading', reason: 'A heading over numbered sources.' };
const RELATED = { rule: 'related-heading', reason: 'A heading over other articles.' };

const compile = compileOnce((lexicon) => {
  const rules = lexicon.languages.flatMap((language) => language.boilerplate);
  const asMatch = ({ rule, reason }: BoilerplateMatch) => ({ rule, reason });
  const exact = new Map<string, BoilerplateMatch>();
  for (const phrase of lexicon.words('relatedHeadings')) exact.set(foldPhrase(phrase), RELATED);
  for (const phrase of lexicon.words('notesHeadings')) exact.set(foldPhrase(phrase), NOTES);
  for (const rule of rules) for (const phrase of rule.exact) exact.set(foldPhrase(phrase), asMatch(rule));
  return {
    exact,
    sections: new Set([
      ...lexicon.words('sections').map(foldPhrase),
      ...[...exact].filter(([, { rule }]) => rule === 'menu').map(([phrase]) => phrase),
    ]),
    // "FacebookTwitterWhatsapp", "공유 페이스북 트위터", "Text size Aa Aa"
    bars: rules
      .filter((rule) => rule.words.length > 0)
      .map((rule) => ({
        word: new RegExp(String.raw`${alternation(rule.words)}[\s|·•,:/+]*`, 'iuy'),
        match: asMatch(rule),
      })),
    // One test for all of them: hardly any line needs the single ones.
    anyPattern: new RegExp(
      `^(?:${rules.flatMap(({ patterns, caseSensitive }) => [...patterns, ...caseSensitive]).join('|')})$`,
      'iu',
    ),
    patterns: rules.flatMap((rule) => [
      ...rule.patterns.map((pattern) => ({ pattern: new RegExp(`^(?:${pattern})$`, 'iu'), match: asMatch(rule) })),
      ...rule.caseSensitive.map((pattern) => ({ pattern: new RegExp(`^(?:${pattern})$`, 'u'), match: asMatch(rule) })),
    ]),
    breakOff: new RegExp(`^(?:${lexicon.languages.flatMap((language) => language.breakOffs).join('|')})[.!…]*$`, 'iu'),
  };
});

/** Whether a line is two or more words of a bar and nothing else; the longest word is taken each time, so the work is linear. */
function isBar(text: string, word: RegExp): boolean {
  let count = 0;
  word.lastIndex = 0;
  while (word.lastIndex < text.length) {
    if (!word.test(text)) return false;
    count += 1;
  }
  return count > 1;
}

/** Folds case, white space, apostrophes, and the signs around a phrase: "Read more »" is "read more". */
function foldPhrase(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/\s+/gu, ' ')
    .replace(/^[\s|·•▶▷►■▼→➤➜>›»+#*-]+|(?<![\s|·•▶▷►■▼▲>›»:：.…!*-])[\s|·•▶▷►■▼▲>›»:：.…!*-]+$/gu, '');
}
