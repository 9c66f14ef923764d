import type { Outlet } from '../../schema/outlet.ts';
import type { Span } from '../model.ts';
import { findSpans, type Reading, readSpan } from './reading.ts';

/** No outlet's name has more words, and longer lines of a page are forms and notices. */
const MOST_WORDS = 5;
const LONGEST_LINE = 200;

/** Where else a name stands that the page prints for others: buttons for sharing, links. */
const OTHERS: ReadonlySet<Outlet['kind']> = new Set<Outlet['kind']>(['aggregator', 'wire']);

type OwnName = { outlet: Outlet; asPrinted: string; spans: Span[] };

/** Finds the outlet with a record that the page's own lines name: in what it says of the author, or in two lines to its readers. */
export function findOwnName(reading: Reading): OwnName | undefined {
  const bios = findSpans(reading, 'bio');
  const found = new Map<Outlet, OwnName>();
  for (const span of [...bios, ...findSpans(reading, 'boilerplate')]) {
    const seen = findName(readSpan(reading, span), reading);
    if (!seen) continue;
    const before = found.get(seen.outlet);
    found.set(seen.outlet, before ? { ...before, spans: [...before.spans, span] } : { ...seen, spans: [span] });
  }
  return [...found.values()].find(({ spans }) => spans.length > 1 || bios.includes(spans[0] as Span));
}

function findName(line: string, { outlets }: Reading): Omit<OwnName, 'spans'> | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const words = line.split(/[\s,;:()]+/u).map((word) => word.replace(/[.!?]$|[’']s$/gu, ''));
  for (const [start, word] of words.entries()) {
    if (!/^\p{Lu}/u.test(word)) continue;
    for (let length = MOST_WORDS; length > 0; length--) {
      const asPrinted = words.slice(start, start + length).join(' ');
      const outlet = outlets.findByName(asPrinted);
      // A single word that names an outlet is often a word: "Time", "Mint".
      if (outlet && !OTHERS.has(outlet.kind) && (length > 1 || /^\p{Lu}{3,}$/u.test(word)))
        return { outlet, asPrinted };
    }
  }
  return undefined;
}
