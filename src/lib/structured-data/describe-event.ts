import { absoluteAddress, addresses } from '../addresses.ts';
import type { Holdings, Summit } from '../model.ts';
import { listMargins } from '../views/list-margins.ts';
import { findPicture } from './find-picture.ts';
import { linkPerson, linkSeries, linkSummit } from './link-records.ts';
import type { LinkedThing } from './model.ts';

/** A code that is one of ISO 3166-1, and no body and no country that is gone. */
const PRESENT_COUNTRY = /^(?!SU$)[A-Z]{2}$/;

/** Describes a summit in the words of schema.org: a meeting that was held is "scheduled" there, as one that is planned. */
export function describeEvent(summit: Summit, holdings: Holdings): LinkedThing {
  const { archive, authorities, summitsOf } = holdings;
  const { id, name, variants, start, end, status, participants = [], marginOf, series } = summit;
  const larger = marginOf && authorities.summits.get(marginOf);
  const ofSeries = series ? summitsOf.series.get(series) : undefined;
  const above = [
    ...(larger ? [linkSummit(larger, holdings)] : []),
    ...(ofSeries ? [linkSeries(ofSeries, holdings)] : []),
  ];
  const beside = listMargins(summit, holdings);
  const attendees = participants.flatMap((person) => authorities.people.get(person) ?? []);
  const address = absoluteAddress(addresses.summit(id), archive.site);
  return {
    '@type': 'Event',
    '@id': address,
    url: address,
    name,
    alternateName: variants,
    startDate: start,
    endDate: end,
    eventStatus: `https://schema.org/${status === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
    location: describePlace(summit, holdings),
    attendee: attendees.length > 0 ? attendees.map((person) => linkPerson(person, holdings)) : undefined,
    superEvent: above.length > 0 ? above : undefined,
    subEvent: beside.length > 0 ? beside.map((other) => linkSummit(other, holdings)) : undefined,
    image: absoluteAddress(findPicture({ kind: 'summit', summit }, holdings).address, archive.site),
  };
}

function describePlace({ place, venue, country, lat, lon }: Summit, { authorities }: Holdings): LinkedThing {
  return {
    '@type': 'Place',
    name: venue ?? place,
    address: {
      '@type': 'PostalAddress',
      addressLocality: place,
      addressCountry: PRESENT_COUNTRY.test(country) ? country : authorities.countries.get(country)?.name,
    },
    geo:
      lat !== undefined && lon !== undefined ? { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } : undefined,
  };
}
