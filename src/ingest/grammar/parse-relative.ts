import type { Lexicon } from '../lexicon.ts';
import { alternation, escapePattern } from './alternation.ts';
import { compileOnce } from './compile-once.ts';
import type { Part, StampPart } from './model.ts';

type Ago = NonNullable<StampPart['ago']>;

const UNITS = ['minute', 'hour', 'day', 'week', 'month'] as const;

/** Finds times counted back from the moment of capture, also glued to a word: "Herald9 hours ago", "timean hour ago", "9시간 전". */
export function findRelativeTimes(text: string, lexicon: Lexicon): (Part & { ago: Ago })[] {
  const found: (Part & { ago: Ago })[] = [];
  for (const { hint, pattern, counts, units } of compile(lexicon)) {
    if (!hint.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const count = counts.get((match.groups?.count ?? '').toLowerCase()) ?? Number(match.groups?.count);
      const unit = units.get((match.groups?.unit ?? '').toLowerCase());
      if (unit) found.push({ start: match.index, end: match.index + match[0].length, ago: { count, unit } });
    }
  }
  return found;
}

const compile = compileOnce((lexicon) =>
  lexicon.languages.flatMap(({ ago }) => {
    if (!ago) return [];
    const units = new Map(UNITS.flatMap((unit) => ago.units[unit].map((word) => [word.toLowerCase(), unit] as const)));
    const counts = new Map(Object.entries(ago.counts));
    // "a" directly before "n hour" would be the end of "an": the longest word is tried first and must not be split.
    const count = `(?<count>\\d{1,3}|${alternation(counts.keys())})`;
    return ago.forms.map((form) => {
      const pattern = escapePattern(form)
        .replace('\\{count\\}', count)
        .replace('\\{unit\\}', `(?<unit>${alternation(units.keys())})`);
      // The form's own words ("ago") are rare, and looked for first.
      const hint = new RegExp(alternation([form.replace(/\{\w+\}/gu, '').trim()]), 'iu');
      return { hint, pattern: new RegExp(`(?<!\\d)${pattern}(?!\\p{L})`, 'giu'), counts, units };
    });
  }),
);
