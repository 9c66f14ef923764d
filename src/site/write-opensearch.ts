import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { absoluteAddress, addresses, findBase } from '../lib/addresses.ts';
import type { Holdings } from '../lib/model.ts';
import { escapeXml } from './escape-xml.ts';

/** The longest short name that the format allows; a browser shows it beside its own. */
const SHORT = 16;

/** Writes the description by which a browser takes up the archive's search (OpenSearch 1.1). */
export async function writeOpenSearch(holdings: Holdings, outFolder: string): Promise<void> {
  await writeFile(join(outFolder, addresses.openSearch().slice(findBase().length)), printOpenSearch(holdings));
}

/** Prints that description. */
export function printOpenSearch({ archive }: Holdings): string {
  const full = (address: string) => escapeXml(absoluteAddress(address, archive.site));
  return `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeXml(cutName(archive.title))}</ShortName>
<LongName>${escapeXml([...archive.title].slice(0, 48).join(''))}</LongName>
<Description>${escapeXml(`Search ${archive.title}`)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Image height="16" width="16" type="image/svg+xml">${full(addresses.file('favicon.svg'))}</Image>
<Url type="text/html" template="${full(addresses.search())}?q={searchTerms}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${full(addresses.openSearch())}"/>
</OpenSearchDescription>
`;
}

/** Ends at a word where the title is longer than a short name may be. */
function cutName(title: string): string {
  const letters = [...title];
  if (letters.length <= SHORT) return title;
  const cut = letters.slice(0, SHORT + 1).join('');
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 0)) || letters.slice(0, SHORT).join('');
}
