import slugify from '@sindresorhus/slugify';
import { isByVideo } from '../meetings.ts';
import type { Country, Holdings } from '../model.ts';
import { type MapPoint, projectPlace, WORLD_WIDTH } from '../world-map.ts';
import { groupBy } from './group-by.ts';
import { groupPlaces, type PlaceHeld } from './group-places.ts';
import { BOUNDS, findPointSize } from './place-map.ts';

/** A place with the summits held there, where it lies on the map, and the id of its entry in the list. */
export type WorldPlace = PlaceHeld & MapPoint & { id: string; size: number; held: boolean };

/** The map of all summits: points, the larger first, and the same places in a list by country, the most visited first. */
export type WorldView = {
  viewBox: string;
  /** How many were held by video, and so are at no place. */
  byVideo: number;
  points: WorldPlace[];
  countries: WorldCountry[];
};

export type WorldCountry = { country: Country; count: number; places: WorldPlace[] };

/** Lays every summit that was held, or is planned, on a map of the world. */
export function layWorld({ authorities, articlesOf }: Holdings): WorldView {
  const summits = [...authorities.summits.values()]
    .filter(({ status }) => status !== 'cancelled')
    .sort((a, b) => b.start.localeCompare(a.start) || a.id.localeCompare(b.id));
  const places = groupPlaces(summits).map(
    (place): WorldPlace => ({
      ...place,
      ...projectPlace(place.lat, place.lon),
      id: `${place.country.toLowerCase()}-${slugify(place.name)}`,
      size: findPointSize(place.count),
      held: place.summits.some(({ id }) => articlesOf.summit.has(id)),
    }),
  );
  return {
    byVideo: summits.filter(isByVideo).length,
    viewBox: `0 ${BOUNDS.north} ${WORLD_WIDTH} ${BOUNDS.south - BOUNDS.north}`,
    points: places,
    countries: groupBy(places, ({ country }) => country)
      .flatMap(({ members }) => {
        const country = members[0] && authorities.countries.get(members[0].country);
        return country ? [{ country, count: members.reduce((sum, { count }) => sum + count, 0), places: members }] : [];
      })
      .sort((a, b) => b.count - a.count || a.country.name.localeCompare(b.country.name, 'en')),
  };
}

/** Cuts the list into columns of about the same height, in order: what is unfolded in one then moves nothing in another. */
export function cutColumns(countries: readonly WorldCountry[], columns: number): WorldCountry[][] {
  const heightOf = ({ places }: WorldCountry) => places.length + 2;
  const whole = countries.reduce((sum, country) => sum + heightOf(country), 0);
  const cut = Array.from({ length: columns }, (): WorldCountry[] => []);
  let above = 0;
  for (const country of countries) {
    const middle = above + heightOf(country) / 2;
    cut[Math.min(columns - 1, Math.floor((columns * middle) / whole))]?.push(country);
    above += heightOf(country);
  }
  return cut.filter((column) => column.length > 0);
}
