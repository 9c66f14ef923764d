import type { Lexicon } from '../lexicon.ts';
import { alternation } from './alternation.ts';
import { compileOnce } from './compile-once.ts';
import { matchBoilerplate } from './match-boilerplate.ts';
import type { Part } from './model.ts';
import { parseByline } from './parse-byline.ts';
import { parsePlaceLine } from './parse-place-line.ts';
import { trimPart } from './trim-part.ts';

/** Reads what stands behind the last stamp: signs, its label ("20:31配信"), a byline, a mark of the page such as "3 min read", or sections: "| World, Japan". */
export function readStampTail(
  line: string,
  from: number,
  lexicon: Lexicon,
): Part | { kind?: 'published' | 'updated' } | undefined {
  const part = trimPart(line, { start: from + leadingSigns(line.slice(from)), end: line.length });
  const words = line.slice(part.start, part.end);
  if (/^[\s)\]|·•,.;:/–—-]*$/u.test(words) || /^(?:page|p\.) ?[A-Z]?\d+$/iu.test(words)) return {};
  const label = compile(lexicon).suffix.exec(words)?.groups;
  if (label) return { kind: label.updated ? 'updated' : 'published' };
  // "August 24, 2025 (Mainichi Japan)"
  const isOutlet = /^\(\p{Lu}[\p{L}\s.]{1,40}\)$/u.test(words);
  const gap = line.slice(from, part.start);
  const isMenu = /\|\s*$|\s{3,}$/u.test(gap) && words.length < 60 && !/[.!?。]$/u.test(words);
  // "August 20, 2023Event Updates, News": what stands in the next box.
  const isGlued = gap === '' && /^\p{Lu}[^.!?。]{1,50}$/u.test(words);
  // "05:02 pm IST - NEW DELHI"
  const isPlace = /[-–—|,]\s*$/u.test(gap) && parsePlaceLine(words, lexicon) !== undefined;
  const isName = /[/]\s*$/u.test(gap) && parseByline(`By ${words}`, lexicon) !== undefined;
  // "Nov 16, 2023 - World", "Feb 7, 2025 - Politics & Trade"
  const isSection =
    /[-–—|,/]\s*$/u.test(gap) &&
    (compile(lexicon).sections.has(words.toLowerCase()) ||
      words.split(/\s(?:&|and)\s/u).every((name) => compile(lexicon).sections.has(name.toLowerCase())));
  // "June 16, 2021 / 7:49 PM EDT / CBS News": the outlet, behind a stroke between spaces
  const isSite =
    /\s\/\s*$/u.test(gap) &&
    /^(?:[\p{Lu}\d][\p{L}\d.&-]*\s){0,3}(?:News|Times|Post|Press|Herald|Today|Journal|Radio|TV)$/u.test(words);
  return isSection || isSite || isMenu || isGlued || isName || isPlace || isOutlet || isImprint(words, lexicon)
    ? part
    : undefined;
}

/** Names, editors and buttons side by side: "Xinhua     Web Editor: Ann Example". */
function isImprint(words: string, lexicon: Lexicon): boolean {
  return words
    .split(/\s{2,}/u)
    .every(
      (part) =>
        lexicon.agencies.has(part) ||
        parseByline(part, lexicon) !== undefined ||
        matchBoilerplate(part, lexicon) !== undefined,
    );
}

function leadingSigns(text: string): number {
  return /^[\s|·•,.;:)\]/–—-]*/u.exec(text)?.[0].length ?? 0;
}

const compile = compileOnce((lexicon) => ({
  sections: new Set(lexicon.words('sections').map((name) => name.toLowerCase())),
  suffix: new RegExp(
    `^(?:(?<published>${alternation(lexicon.words('published'))})|(?<updated>${alternation(lexicon.words('updated'))}))[.。)）]?$`,
    'iu',
  ),
}));
