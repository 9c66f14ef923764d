import type { OutletName } from '../../schema/article.ts';
import type { Outlet } from '../../schema/outlet.ts';
import { parseDateline } from '../grammar/parse-dateline.ts';
import { parseRights } from '../grammar/parse-rights.ts';
import { parseSignOff } from '../grammar/parse-sign-off.ts';
import type { Candidate, Field, Span } from '../model.ts';
import { readBylines } from './extract-byline.ts';
import { findAggregator } from './find-aggregator.ts';
import { findOwnName } from './find-own-name.ts';
import { findSpans, type Reading, readSpan } from './reading.ts';

/** A name that was printed somewhere, and what its place says of it. */
type Sighting = Candidate<OutletName> & { outlet?: Outlet; isWire: boolean };

/**
 * Extracts who published the article, from where it was taken, and the agency it came from. An agency's name is the wire, wherever
 * it stands, unless the address of the page is its own; an aggregator's name is where it was taken from.
 */
export function extractOutlets(reading: Reading): {
  outlet: Field<OutletName>;
  via: Field<OutletName>;
  wire: Field<OutletName>;
} {
  const byAddress = readAddresses(reading);
  const own = byAddress[0]?.outlet;
  const sightings = [
    ...readOutletLines(reading),
    ...readOutletBylines(reading),
    ...readRightsLines(reading),
    ...byAddress,
    ...readAgencies(reading),
  ];
  const kindOf = ({ outlet, isWire, rule }: Sighting) => {
    if (outlet?.kind === 'aggregator') return 'via';
    if (rule === 'rights-line' || rule === 'address-domain') return 'outlet';
    return (isWire || outlet?.kind === 'wire') && (outlet === undefined || outlet !== own) ? 'wire' : 'outlet';
  };
  const pick = (kind: string) => sightings.filter((sighting) => kindOf(sighting) === kind);
  const outlets = pick('outlet').filter(({ rule }) => rule !== 'agency-in-dateline' || pick('outlet').length === 1);
  if (outlets.length === 0) outlets.push(...readOwnName(reading));
  const publisher = outlets[0];
  return {
    outlet: outlets.map(asCandidate),
    via: [...pick('via').map(asCandidate), ...findAggregator(reading)],
    wire: pick('wire')
      .filter(({ outlet, value }) => !publisher || publisher.isWire || !isSame(publisher, outlet, value))
      .map(asCandidate),
  };
}

/** Where neither head, rights nor address name it, the page's words to its readers may. */
function readOwnName(reading: Reading): Sighting[] {
  const own = findOwnName(reading);
  const reason = 'The page’s own lines name it.';
  return own ? [see(reading, own.asPrinted, 'outlet-in-page-words', reason, own.spans, own.outlet)] : [];
}

function isSame(publisher: Sighting, outlet: Outlet | undefined, { asPrinted }: OutletName): boolean {
  return (outlet !== undefined && outlet === publisher.outlet) || asPrinted === publisher.value.asPrinted;
}

/** A name alone on a line, or before the time of publication. */
function readOutletLines(reading: Reading): Sighting[] {
  return findSpans(reading, 'outlet').flatMap((span) => {
    const words = readSpan(reading, span);
    const asPrinted = words
      .replace(/^(?:source|출처|来源|出典)\s*[:：]\s*|\s(?:and|with)\s(?:news\s)?agencies$/giu, '')
      .replace(/^[•·▶|]\s*|[\s|·•,:–—-]+$|\s+logo$/giu, '')
      .replace(/(?<=^[^.]{6,})\.$|(?<=^[^(]+)\)$/u, '')
      // "Office of the Example and The Rt Hon Ann Example MP"
      .replace(/\sand\s(?:the\s)?(?:Rt\s)?Hon\b.*$/iu, '');
    const before = /^(?:source|출처|来源|出典)/iu.test(words) ? 'outlet-labelled' : 'outlet-line';
    const [agency = ''] = before === 'outlet-labelled' ? asPrinted.split(/,\s|\//u) : [];
    if (reading.lexicon.agencies.has(agency))
      return [see(reading, agency, before, 'The label names it as the source.', [span])];
    return asPrinted === '' ? [] : [see(reading, asPrinted, before, 'Its name stands alone at the article.', [span])];
  });
}

/** "By Example Herald": an outlet on record in the author's place. An agency there is where the text came from. */
function readOutletBylines(reading: Reading): Sighting[] {
  return findSpans(reading, 'byline').flatMap((span) => {
    const asPrinted = /^by:?\s+(.{2,80}?)[\s|·•,.–—-]*$/iu.exec(readSpan(reading, span))?.[1];
    const outlet = asPrinted === undefined ? undefined : reading.outlets.findByName(asPrinted);
    if (asPrinted === undefined || outlet === undefined || outlet.kind === 'wire') return [];
    return [see(reading, asPrinted, 'outlet-in-byline', 'The byline names the outlet itself.', [span], outlet)];
  });
}

/** "© The Asia Business Daily(www.asiae.co.kr)." */
function readRightsLines(reading: Reading): Sighting[] {
  return findSpans(reading, 'rights').flatMap((span) => {
    const match = parseRights(readSpan(reading, span), reading.lexicon);
    const outlet = match?.domain === undefined ? undefined : reading.outlets.findByDomain(match.domain);
    const asPrinted = match?.holder ?? match?.domain;
    if (asPrinted === undefined || (outlet === undefined && /\b(?:contributors|authors?)$/iu.test(asPrinted)))
      return [];
    return [see(reading, asPrinted, 'rights-line', 'The line on rights names it.', [span], outlet)];
  });
}

function readAddresses(reading: Reading): Sighting[] {
  const printed = findSpans(reading, 'address').map((span) => ({ words: readSpan(reading, span), spans: [span] }));
  const recorded = reading.record?.origin?.url;
  const all = [...(recorded === undefined ? [] : [{ words: recorded, spans: [] as Span[] }]), ...printed];
  return all.flatMap(({ words, spans }) => {
    const host = /https?:\/\/([^/\s:?#]+)/iu.exec(words)?.[1]?.toLowerCase();
    const outlet = host === undefined ? undefined : reading.outlets.findByDomain(host);
    if (!outlet) return [];
    return [see(reading, outlet.name, 'address-domain', `The address ${host} is its own.`, spans, outlet)];
  });
}

/** Agencies in the byline, in the dateline and behind the last word. */
function readAgencies(reading: Reading): Sighting[] {
  const inBylines = readBylines(reading).flatMap(({ agency, span }) =>
    agency === undefined ? [] : [see(reading, agency, 'agency-in-byline', 'The byline names the agency.', [span])],
  );
  const inDatelines = findSpans(reading, 'dateline').flatMap((span) => {
    const agency = parseDateline(
      reading.source.text.slice(span.start, span.end + 1).trimStart(),
      reading.lexicon,
    )?.agency;
    return agency === undefined
      ? []
      : [see(reading, agency, 'agency-in-dateline', 'The dateline names the agency.', [span])];
  });
  const inSignOffs = findSpans(reading, 'sign-off').flatMap((span) => {
    const { agency, outlet } = parseSignOff(readSpan(reading, span), reading.lexicon) ?? {};
    const reason = 'Its name stands behind the last word.';
    return [
      ...(outlet === undefined ? [] : [see(reading, outlet, 'outlet-in-sign-off', reason, [span])]),
      ...(agency === undefined ? [] : [see(reading, agency, 'agency-in-sign-off', reason, [span])]),
    ];
  });
  return [...inDatelines, ...inBylines, ...inSignOffs];
}

function see(
  reading: Reading,
  asPrinted: string,
  rule: string,
  reason: string,
  spans: Span[],
  known?: Outlet,
): Sighting {
  const outlet = known ?? reading.outlets.findByName(asPrinted);
  const kind = reading.lexicon.agencies.get(asPrinted)?.kind;
  const isWire = outlet ? outlet.kind === 'wire' : kind === 'wire';
  return { value: { ...(outlet && { id: outlet.id }), asPrinted }, rule, reason, spans, outlet, isWire };
}

function asCandidate({ value, rule, reason, spans }: Sighting): Candidate<OutletName> {
  return { value, rule, reason, spans };
}
