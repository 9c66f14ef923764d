import type { Lexicon } from '../lexicon.ts';
import { alternation } from './alternation.ts';
import { compileOnce } from './compile-once.ts';
import { findDates } from './find-dates.ts';
import type { DatelineMatch } from './model.ts';
import { parseCjkDateline } from './parse-cjk-dateline.ts';

/** A dateline ends within so many characters of the start of its paragraph. */
const REACH = 120;
/** A standfirst glued before a dateline is no longer. */
const STANDFIRST = 500;

/** "KANANASKIS", "St. PETERSBURG" in capitals, several words, several places: "CALGARY, Canada/SEOUL". */
const CAPITALS = String.raw`(?:St\.\s|Mc|de\s)?\p{Lu}[\p{Lu}\p{M}.'’-]+(?:[\s-](?:\p{Lu}[\p{Lu}\p{M}.'’-]*|de|of|and|al-\p{Lu}+)){0,4}`;
const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}.'’-]+(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|of)){0,3}`;

/** What ends a dateline: " --", " — ", " - ", ".- ", ": ", and "/. " or a bracket behind an agency. Most paragraphs have none so near their start. */
const CLOSING = /\s?(?:--+|[–—])\s?|\s-\s|\.-\s|:\s|(?<=\/)\.\s|(?<=\))\s/u;

/** Parses place, day and agency at the start of a paragraph: "PHNOM PENH, Nov. 12 (Yonhap) --". Look-alikes ("CLAIM:", "DEAR ABBY:") are none. */
export function parseDateline(text: string, lexicon: Lexicon): DatelineMatch | undefined {
  return parseCjkDateline(text, lexicon) ?? parseAt(text, 0, lexicon, false);
}

/** Finds a dateline inside a line, where a standfirst is glued before it: "… energy security CALGARY, Canada/SEOUL -- President Lee …". */
export function findDateline(text: string, lexicon: Lexicon): DatelineMatch | undefined {
  const { inside } = compile(lexicon);
  for (const match of text.slice(0, STANDFIRST).matchAll(inside)) {
    const found = parseAt(text, match.index, lexicon, true) ?? parseLaterWord(text, match, lexicon);
    if (found) return found;
  }
  return undefined;
}

/** "… backs wider use of AI CALGARY, Canada --": capitals of the standfirst stand before the place. */
function parseLaterWord(text: string, match: RegExpExecArray, lexicon: Lexicon): DatelineMatch | undefined {
  for (const space of match[0].matchAll(/\s/gu)) {
    const found = parseAt(text, match.index + space.index + 1, lexicon, true);
    if (found) return found;
  }
  return undefined;
}

function parseAt(text: string, at: number, lexicon: Lexicon, isInside: boolean): DatelineMatch | undefined {
  const head = text.slice(at, at + REACH);
  if (!CLOSING.test(head)) return undefined;
  const { dateline, agencyNames } = compile(lexicon);
  const match = dateline.exec(head);
  if (!match?.groups) return undefined;
  const { capitals, mixed, day = match.groups.dayAlone, closing = '', lead = '' } = match.groups;
  const { printedPlaces, agency } = splitAgency(
    capitals ?? mixed ?? '',
    match.groups.bracketed ?? match.groups.slashed ?? match.groups.bare,
    lexicon,
  );
  // Between place and day in capitals and a dash, any name in brackets is an agency's: "(Sample Wire)".
  const isNamed =
    capitals !== undefined && day !== undefined && /^(?:\p{Lu}[\p{L}.]*\s?){1,4}$/u.test(match.groups.bracketed ?? '');
  const agencyName =
    agency === undefined
      ? undefined
      : (findAgency(agency, lexicon) ?? (isNamed && closing.trim() !== '' ? agency : undefined));
  if (agency !== undefined && agencyName === undefined) return undefined;
  const region = readRegion(printedPlaces);
  const places = splitPlaces(printedPlaces);
  const first = places[0]?.toLowerCase() ?? '';
  const isKnown = lexicon.cities.has(first) || lexicon.regions.has(first);
  const hasMore = day !== undefined || agency !== undefined;
  const hasRegion = namesCountry(printedPlaces, lexicon);
  // "Wilmington: Prime Minister …", "Da Nang — Japanese …"; but not "Seoul — the capital — …"
  const isCityAlone =
    lexicon.cities.has(first) &&
    places.length === 1 &&
    /:|--|—/u.test(closing) &&
    /^[\p{Lu}\p{N}"“‘']/u.test(head.slice(match[0].length));
  const isCertain = isKnown
    ? capitals !== undefined || hasMore || isCityAlone
    : hasMore || (capitals !== undefined && hasRegion);
  const isPlausible = capitals !== undefined && /[-–—]/u.test(closing) && places.length > 0;
  if (
    compile(lexicon).notPlaces.test(printedPlaces.replaceAll('.', '')) ||
    agencyNames.has(printedPlaces.split(' ')[0] ?? '')
  )
    return undefined;
  if (
    isInside
      ? capitals === undefined ||
        !(isKnown ? hasMore || hasRegion || /--|[–—]/u.test(closing) : hasRegion || agency !== undefined)
      : !isCertain && !isPlausible
  )
    return undefined;
  if (places.length === 0 && (isInside || agencyName === undefined)) return undefined;
  // "Singapore, Nov. 7 (CNA) President …": place, day and agency need no sign behind them.
  if (closing.trim() === '' && (isInside || places.length === 0 || !day || !agency)) return undefined;
  const date = day === undefined ? undefined : readDay(day, lexicon);
  const asPrinted = lead.trim().replace(/[\s,.]+$/u, '');
  return {
    part: { start: at, end: at + match[0].length },
    asPrinted,
    places,
    ...(region && { region }),
    ...(date && { day: date }),
    ...(agencyName !== undefined && { agency: agencyName }),
  };
}

/** "Beijing CNN — …": the name of the agency stands right behind the place. */
function splitAgency(printedPlaces: string, agency: string | undefined, lexicon: Lexicon) {
  const at = printedPlaces.lastIndexOf(' ');
  const last = printedPlaces.slice(at + 1);
  if (agency !== undefined || at < 0 || !lexicon.agencies.has(last)) return { printedPlaces, agency };
  return { printedPlaces: printedPlaces.slice(0, at), agency: last };
}

function findAgency(printed: string, lexicon: Lexicon): string | undefined {
  return printed
    .split(/\s?[/,]\s?|\s?-\s?(?=\p{Lu})/u)
    .map((name) => name.trim())
    .find((name) => lexicon.agencies.has(name));
}

/** "CALGARY, Canada/SEOUL", "ANCHORAGE /Alaska/", "Kazan [Russia]" name a region behind the first place. */
function readRegion(printed: string): string | undefined {
  const enclosed = /\s[/[]([^/\]]+)[/\]]/u.exec(printed)?.[1];
  return enclosed ?? (printed.includes(',') ? printed.split('/')[0]?.split(',').at(-1)?.trim() : undefined);
}

/** "CALGARY, Canada/SEOUL" names Calgary and Seoul; what follows a comma is the region of the place before. */
function splitPlaces(printed: string): string[] {
  return printed
    .replace(/\s[/[][^/\]]+[/\]]/gu, '')
    .split('/')
    .map((place) => (place.split(',')[0] ?? '').trim())
    .filter((place) => place !== '')
    .map(formatPlace);
}

/** "PHNOM PENH" becomes "Phnom Penh"; what is not all capitals stays. */
function formatPlace(place: string): string {
  if (/\p{Ll}{2}/u.test(place)) return place;
  return place
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/\b(Of|De|And|Al)\b/gu, (word) => word.toLowerCase());
}

function namesCountry(printed: string, lexicon: Lexicon): boolean {
  return printed
    .split(/[/,[\]]/u)
    .slice(1)
    .some((region) => {
      const name = region.trim().toLowerCase();
      return lexicon.regions.has(name) || lexicon.cities.has(name);
    });
}

function readDay(printed: string, lexicon: Lexicon): DatelineMatch['day'] {
  const [date] = findDates(printed, lexicon);
  if (date?.month === undefined || date.monthDay === undefined) return undefined;
  const year = date.day === undefined ? undefined : Number(date.day.slice(0, 4));
  return { ...(year !== undefined && { year }), month: date.month, day: date.monthDay };
}

const compile = compileOnce((lexicon) => {
  // Every case spelled out, for Node 24 overlooks what stands in "(?i:…)" in some runs and not in others.
  const spelled = [...lexicon.months.keys()].flatMap((name) => [
    name,
    name.charAt(0).toUpperCase() + name.slice(1),
    name.toUpperCase(),
  ]);
  const month = String.raw`${alternation(spelled)}\.?`;
  const day = String.raw`(?:${month}\s?\d{1,2}(?:,?\s\d{4})?|\d{1,2}\s${month}(?:,?\s\d{4})?)`;
  const region = String.raw`(?:\s(?:/\p{Lu}[\p{L}\s.]{2,20}/|\[\p{Lu}[\p{L}\s.]{2,20}\])|,\s(?:\p{Lu}[\p{L}\p{M}.'’-]+|\p{Lu}\.)(?:\s?(?:\p{Lu}[\p{L}\p{M}.'’-]*|of)){0,3})`;
  const places = (place: string) => `(?:${place})${region}{0,2}(?:\\s?/\\s?(?:${place})${region}?){0,3}`;
  const agencyName = String.raw`[\p{L}\d][\p{L}\d\s./&-]{0,40}`;
  const between = String.raw`(?:\s[–—-]\s|[,.]?\s)`;
  return {
    // "KYODO NEWS - Nov 1" names no place
    agencyNames: new Set([...lexicon.agencies.keys()].map((name) => name.toUpperCase())),
    // "KAZAN, October 23. /TASS/."; "(Reuters) - …" alone; "BEIJING, Aug. 25, Kyodo --"; "PANMUNJOM, SOUTH KOREA - APRIL 27:"; "KAZAN, Russia (Sputnik) -"; "Oct. 26 (UPI) --"
    dateline: new RegExp(
      String.raw`^(?<lead>(?:(?:(?<capitals>${places(CAPITALS)})(?![\p{Ll}])|(?<mixed>${places(CAPITALISED)}))(?:${between}(?<day>${day}))?|(?<dayAlone>${day}))?(?:[,.]?\s?\((?<bracketed>${agencyName})\)|[,.]?\s?/(?<slashed>${agencyName})/|,?\s(?<bare>${alternation(lexicon.agencies.keys())})(?=\s?[–—-]))?)(?<closing>${CLOSING.source})(?=\S)`,
      'u',
    ),
    inside: new RegExp(String.raw`(?<=[^,\p{Lu}]\s)(?:${CAPITALS})(?=[,/\s(–—-])`, 'gu'),
    notPlaces: new RegExp(
      `^${alternation([...lexicon.words('notPlaces'), ...lexicon.words('titleLabels').filter((label) => label === label.toUpperCase())])}(?=$|[\\s,/])`,
      'u',
    ),
  };
});
