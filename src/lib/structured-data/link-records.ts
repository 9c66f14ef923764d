import { absoluteAddress, addresses } from '../addresses.ts';
import type { Holdings, Person, Series, Summit } from '../model.ts';
import { nameSeries } from '../views/name-series.ts';
import type { LinkedThing } from './model.ts';

/** Points at the archive, which the front page describes. */
export function linkArchive({ archive }: Holdings): LinkedThing {
  return { '@type': 'WebSite', '@id': absoluteAddress(addresses.home(), archive.site), name: archive.title };
}

/** Points at a summit, which its page describes. */
export function linkSummit({ id, name, start }: Summit, { archive }: Holdings): LinkedThing {
  return { '@type': 'Event', '@id': absoluteAddress(addresses.summit(id), archive.site), name, startDate: start };
}

/** Points at a series of summits by its page. */
export function linkSeries(series: Series, holdings: Holdings): LinkedThing {
  const address = absoluteAddress(addresses.series(series.id), holdings.archive.site);
  return { '@type': 'EventSeries', '@id': address, name: nameSeries(series, holdings) };
}

/** Points at a person, which the person's page describes. */
export function linkPerson({ id, name }: Person, { archive }: Holdings): LinkedThing {
  return { '@type': 'Person', '@id': absoluteAddress(addresses.person(id), archive.site), name };
}
