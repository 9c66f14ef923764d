import { absoluteAddress, addresses } from '../addresses.ts';
import { findDataVersion } from '../data/find-data-version.ts';
import { TABLES } from '../data/tables.ts';
import type { Holdings } from '../model.ts';
import { linkArchive } from './link-records.ts';
import type { LinkedThing } from './model.ts';

const FORMATS = [
  { ending: 'csv', type: 'text/csv' },
  { ending: 'jsonl', type: 'application/jsonl' },
] as const;

/** Describes the archive's data with every file of them. */
export function describeDataset(holdings: Holdings): LinkedThing {
  const { archive, articles } = holdings;
  const address = absoluteAddress(addresses.data(), archive.site);
  const years = articles.flatMap(({ sortDay }) => sortDay?.slice(0, 4) ?? []);
  return {
    '@type': 'Dataset',
    '@id': address,
    url: address,
    name: `${archive.title}: data`,
    description: `${archive.tagline} The data hold what the archive knows of its articles and of the meetings that they report on: people, offices, days, places and quotations.`,
    version: findDataVersion(holdings),
    creator: { '@type': 'Organization', name: archive.editor },
    isPartOf: linkArchive(holdings),
    temporalCoverage: years.length > 0 ? `${years.at(-1)}/${years[0]}` : undefined,
    distribution: TABLES.flatMap(({ name, title }) =>
      FORMATS.map(
        ({ ending, type }): LinkedThing => ({
          '@type': 'DataDownload',
          name: `${title}, ${ending === 'csv' ? 'CSV' : 'JSON Lines'}`,
          contentUrl: absoluteAddress(addresses.dataFile(`${name}.${ending}`), archive.site),
          encodingFormat: type,
        }),
      ),
    ),
  };
}
