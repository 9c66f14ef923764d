import type { OutletName } from '../../schema/article.ts';
import { foldWhiteSpace } from '../../text/fold-white-space.ts';
import { matchBoilerplate } from '../grammar/match-boilerplate.ts';
import type { Candidate, Decoded } from '../model.ts';
import type { Reading } from './reading.ts';

/** Names in capitals in the page's own words; "on Google News" says where else to find the outlet, not where this page is from. */
const NAME = /(?<!\b(?:on|in|from|via|to|with)\s)\b(\p{Lu}[\p{L}\d]+(?:\s\p{Lu}[\p{L}\d]+)?)/gu;

const found = new WeakMap<Decoded, Candidate<OutletName>[]>();

/** Finds the aggregator whose own words ("Explore what Daily8 AI can do for you:") stand anywhere on the page: all its articles were taken from there. */
export function findAggregator(reading: Reading): Candidate<OutletName>[] {
  const { source } = reading;
  const known = found.get(source) ?? lookThrough(reading);
  found.set(source, known);
  return known;
}

function lookThrough({ source, lexicon, outlets }: Reading): Candidate<OutletName>[] {
  for (const line of source.text.split(/\r\n|\n|\r/u)) {
    if (line.length > 160 || matchBoilerplate(line, lexicon) === undefined) continue;
    for (const [, name = ''] of foldWhiteSpace(line).matchAll(NAME)) {
      for (const asPrinted of [name, name.split(' ')[0] ?? name]) {
        const outlet = outlets.findByName(asPrinted);
        if (outlet?.kind !== 'aggregator') continue;
        const reason = `The page’s own words name it: "${foldWhiteSpace(line)}".`;
        return [{ value: { id: outlet.id, asPrinted }, rule: 'aggregator-in-page-words', reason, spans: [] }];
      }
    }
  }
  return [];
}
