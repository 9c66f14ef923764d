import type { SeriesMention } from './model.ts';
import type { NameLexicon } from './read-name-lexicon.ts';

/** What may stand before the name of a series: its year, or its number ("the 32nd APEC …"). */
const BEFORE = /(?:\b(?<year>(?:19|20)\d\d)|\b(?<number>\d{1,2})(?:st|nd|rd|th)) $/u;

/** "the leaders of the BRICS group", "BRICS leaders" */
const LEADERS_OF = /\bleaders of (?:the )?$/iu;
const ITS_LEADERS = /^ leaders\b/iu;

/** What may follow it: the letters in brackets, up to three words to "summit" or "meeting", "2025". */
const AFTER =
  /^(?<letters> \([A-Z0-9+-]{2,7}\))?(?<meeting>(?: [\p{L}'’-]+){0,3}? (?:summit|meeting|session|gathering|정상회의|정상회담)|\s?(?:サミット|首脳会議))?(?:,? (?:in )?(?<year>(?:19|20)\d\d)(?!\d))?/iu;

let pattern: RegExp | undefined;
let idsByName: Map<string, { series: string[]; alone: boolean }> | undefined;

/** Finds the series of meetings that a text names. A body that does more than meet (NATO, ASEAN) must have "summit", a year or its leaders beside it. */
export function findSeries(text: string, lexicon: NameLexicon): SeriesMention[] {
  idsByName ??= readNames(lexicon);
  pattern ??= compile([...idsByName.keys()]);
  const found: SeriesMention[] = [];
  for (const match of text.matchAll(pattern)) {
    const entry = idsByName.get(match[0]);
    const previous = found.at(-1);
    if (entry === undefined || (previous !== undefined && previous.end > match.index)) continue;
    const before = BEFORE.exec(text.slice(Math.max(0, match.index - 5), match.index));
    const after = AFTER.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 80));
    const year = Number(before?.groups?.year ?? after?.groups?.year) || undefined;
    const number = Number(before?.groups?.number) || undefined;
    const isOfMeeting =
      entry.alone || year !== undefined || number !== undefined || after?.groups?.meeting !== undefined;
    const isOfLeaders =
      ITS_LEADERS.test(text.slice(match.index + match[0].length)) || LEADERS_OF.test(text.slice(0, match.index));
    if (!isOfMeeting && !isOfLeaders) continue;
    const end = match.index + match[0].length + (after?.[0].length ?? 0);
    found.push({
      start: match.index - (before?.[0].length ?? 0),
      end,
      series: entry.series,
      ...(year && { year }),
      ...(number && { number }),
      ...(!isOfMeeting && { needsPlace: true }),
    });
  }
  return found;
}

function readNames(lexicon: NameLexicon): Map<string, { series: string[]; alone: boolean }> {
  const byName = new Map<string, { series: string[]; alone: boolean }>();
  for (const { id, names, alone } of lexicon.series)
    for (const name of names) byName.set(name, { series: [...(byName.get(name)?.series ?? []), id], alone });
  return byName;
}

/** Matches any name of a series as a whole word, longest first: "ASEAN Plus Three" before "ASEAN". */
function compile(names: string[]): RegExp {
  const parts = names
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  // Only where a name can begin is it worth looking back and trying them all.
  const starts = [...new Set(names.map((name) => String.raw`\u{${name.codePointAt(0)?.toString(16)}}`))].join('');
  return new RegExp(
    String.raw`(?=[${starts}])(?<![\p{Script=Latin}\p{N}-])(?:${parts.join('|')})(?![\p{Script=Latin}\p{N}])`,
    'gu',
  );
}
