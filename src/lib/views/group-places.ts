import type { CountryCode } from '../../schema/values.ts';
import { isByVideo } from '../meetings.ts';
import type { Summit } from '../model.ts';
import type { Place } from './place-map.ts';

/** A place and the summits held there, in the order given. */
export type PlaceHeld = Place & { country: CountryCode; count: number; summits: Summit[] };

/** Groups summits by the place they were held at, the most visited first. One by video, or without a known place, has none. */
export function groupPlaces(summits: readonly Summit[]): PlaceHeld[] {
  const places = new Map<string, PlaceHeld>();
  for (const summit of summits) {
    const { place: name, country, lat, lon } = summit;
    if (lat === undefined || lon === undefined || isByVideo(summit)) continue;
    const key = `${country} ${name}`;
    const place = places.get(key) ?? { name, country, lat, lon, count: 0, summits: [] };
    place.summits.push(summit);
    place.count++;
    places.set(key, place);
  }
  return [...places.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en'));
}
