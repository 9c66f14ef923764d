import { matchBoilerplate } from '../grammar/match-boilerplate.ts';
import type { Part as Place, StampLine } from '../grammar/model.ts';
import { namesBureau } from '../grammar/names-bureau.ts';
import { parseByline } from '../grammar/parse-byline.ts';
import { parsePlaceLine } from '../grammar/parse-place-line.ts';
import { parseStamp } from '../grammar/parse-stamp.ts';
import { findOutletBehind } from '../page/find-outlet-behind.ts';
import { isSectionName } from '../page/is-section-name.ts';
import { wholePassage } from '../page/look-around.ts';
import type { Finding, Page, Passage, Rule } from '../page/page.ts';
import { showsSignal } from '../page/read-signals.ts';

/** What divides the parts of a line of imprint: "By Jane Example | Example Daily | Updated: …", "XYZ / Sample Times". */
const DIVIDER = /\s*[|│·•●]\s*|(?<=^[A-Z]{2,5})\s\/\s|\s{3,}|\s+(?=(?:Editor|Source|Author|By|편집)\s?:)/gu;

/** A person's name, or several: "Anwar Example", "ZHOU LIN". */
const PERSON =
  /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}(?:(?:,| and)\s+\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,3})*$/u;

/** "By GT staff reporters" */
const STAFF = /^by\s.*\b(?:staff|reporters?|writers?|correspondents?|newsroom|desk|editors)$/iu;

/** A word that no name has: "This report by Example Press was first published …". */
const SENTENCE = /(?<!\p{L})(?!(?:of|the|and|for|de|la|du|des|der|die|das)\b)\p{Ll}{2,}/u;

/** A line that says when the article was published or changed, with what else stands before or behind the time. */
export const stampLine: Rule = {
  name: 'stamp-line',
  find: (passage, page) => {
    if (passage.shape.isSolid || passage.text.length > 240) return undefined;
    const stamp = parseStamp(passage.text, page.lexicon);
    if (!stamp) return undefined;
    if (isDatedPlace(passage, stamp, page))
      return wholePassage(passage, 'dateline', 'Place and day on a line of their own.');
    const start = stamp.rest?.end ?? 0;
    const end = stamp.after?.start ?? passage.text.length;
    const when: Finding = { start, end, role: 'stamp', reason: 'It says when the article was published or changed.' };
    const isAgo = stamp.parts[0]?.kind === 'relative';
    return [...judgeWords(passage, stamp.rest, isAgo, page), when, ...judgeWords(passage, stamp.after, isAgo, page)];
  },
};

/** "KUALA LUMPUR, 26 October 2025": a day without clock or label behind a place and a comma. */
function isDatedPlace({ text }: Passage, { parts: [when], rest, after }: StampLine, { lexicon }: Page): boolean {
  if (!rest || after || when?.kind !== 'bare' || when.value?.includes('T')) return false;
  return /^,\s/u.test(text.slice(rest.end)) && parsePlaceLine(text, lexicon) !== undefined;
}

/** Judges each of the divided parts of the words before or behind the time. */
function judgeWords({ text }: Passage, place: Place | undefined, isAgo: boolean, page: Page): Finding[] {
  if (!place) return [];
  // Aggregators print the outlet right before the time that has gone by: "Korea Herald9 hours ago".
  const isGlued = isAgo && /\p{L}$/u.test(text.slice(0, place.end)) && /^\S/u.test(text.slice(place.end));
  const isLabel = /^\s*[:：]/u.test(text.slice(place.end));
  // "August 20, 2023Event Updates": the box behind.
  if (/\p{N}$/u.test(text.slice(0, place.start))) return [{ ...place, ...PAGE_WORDS }];
  return splitParts(text, place).flatMap((part) => {
    const role = isLabel ? LABEL : judge(text.slice(part.start, part.end).trim(), isGlued, page);
    const at = role.role === 'byline' ? findOutletBehind(text.slice(part.start, part.end), page) : undefined;
    if (at === undefined) return [{ ...part, ...role }];
    const outlet: Finding = {
      ...part,
      start: part.start + at,
      role: 'outlet',
      reason: 'The outlet, behind the author.',
    };
    return [{ ...part, ...role, end: part.start + at }, outlet];
  });
}

const PAGE_WORDS: Pick<Finding, 'role' | 'reason'> = {
  role: 'boilerplate',
  reason: 'Words of the page beside the time of publication.',
};

const LABEL: Pick<Finding, 'role' | 'reason'> = { role: 'stamp', reason: 'The label of the time.' };

function judge(words: string, isGlued: boolean, page: Page): Pick<Finding, 'role' | 'reason'> {
  if (!/\p{L}/u.test(words) || words.endsWith(':') || /^(?:date|time|last|on|first|all news)$/iu.test(words))
    return LABEL;
  if (isSectionName(words, page)) return PAGE_WORDS;
  if (isOutlet(words, page) || /^published in \p{Lu}/iu.test(words))
    return { role: 'outlet', reason: 'The outlet, beside the time of publication.' };
  if (parsePlaceLine(words, page.lexicon)) return { role: 'dateline', reason: 'The place, beside the time.' };
  const byline = parseByline(words, page.lexicon);
  if (namesBureau(words, page.lexicon))
    return { role: 'byline', reason: 'A name and the city that its bearer writes from, beside the time.' };
  if (byline && (byline.authors.length > 0 || byline.agency))
    return { role: 'byline', reason: 'The author, beside the time of publication.' };
  if (byline || matchBoilerplate(words, page.lexicon))
    return STAFF.test(words) ? { role: 'byline', reason: 'Who wrote it, beside the time.' } : PAGE_WORDS;
  if (
    PERSON.test(words.split(/,\s(?=[^,]+$)/u)[0] ?? '') &&
    !showsSignal(words.split(',')[0] ?? '', 'outletWords') &&
    !isGlued
  )
    return { role: 'byline', reason: 'A person’s name beside the time of publication.' };
  // "August 24, 2025 (Mainichi Japan)"
  if (isGlued || words.startsWith('(') || (showsSignal(words, 'outletWords') && !SENTENCE.test(words)))
    return { role: 'outlet', reason: 'A name beside the time of publication: the outlet.' };
  if (PERSON.test(words)) return { role: 'byline', reason: 'A person’s name beside the time of publication.' };
  return PAGE_WORDS;
}

function isOutlet(words: string, page: Page): boolean {
  const name = words.replace(/^(?:source|출처)\s*[:：]\s*/iu, '');
  return page.isOutletName(name) || page.lexicon.agencies.has(name);
}

function splitParts(text: string, { start, end }: Place): Place[] {
  const parts: Place[] = [];
  let from = start;
  for (const divider of text.slice(start, end).matchAll(DIVIDER)) {
    const at = start + divider.index;
    if (at > from) parts.push({ start: from, end: at });
    from = at + divider[0].length;
  }
  if (end > from) parts.push({ start: from, end });
  return parts;
}
