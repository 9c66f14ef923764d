import { type MapPoint, projectPlace, WORLD_WIDTH } from '../world-map.ts';

/** A place to be shown, in degrees north and east, and how many meetings it stands for. */
export type Place = { name: string; lat: number; lon: number; count?: number };

/** What an SVG of a part of the world needs. The smaller points come last, so that they lie above the larger. */
export type PlaceMap = { viewBox: string; points: (MapPoint & { size: number })[] };

/** The least part shown, in units of the map: about 70 degrees, so that a coast or two tell where one is. */
const LEAST = 400;

/** The share of the picture that stays free around the outermost points. */
const MARGIN = 0.12;

/** The shape of the picture: width to height. */
const SHAPE = 1.6;

/** The heights of 80 degrees north and 56 south: no summit was ever held beyond, and every map ends there. */
export const BOUNDS = { north: projectPlace(80, 11).y, south: projectPlace(-56, 11).y };

/** Counts from which a point is one size larger. */
const STEPS = [2, 5, 10, 20];

/** Lays places on a map that shows as much of the world as they need, and no less than a region. */
export function layPlaceMap(places: readonly Place[]): PlaceMap | undefined {
  if (places.length === 0) return undefined;
  const points = places
    .map(({ lat, lon, count = 1 }) => ({ ...projectPlace(lat, lon), size: findPointSize(count) }))
    .sort((a, b) => b.size - a.size);
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const needed = Math.max(right - left, (bottom - top) * SHAPE) / (1 - 2 * MARGIN);
  const width = Math.round(Math.min(WORLD_WIDTH, Math.max(LEAST, needed)));
  const height = Math.round(Math.min(width / SHAPE, BOUNDS.south - BOUNDS.north));
  const corner = [
    keepWithin((left + right - width) / 2, 0, WORLD_WIDTH - width),
    keepWithin((top + bottom - height) / 2, BOUNDS.north, BOUNDS.south - height),
  ].map(Math.round);
  return { viewBox: [...corner, width, height].join(' '), points };
}

function keepWithin(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/** Finds the size of a point, from 1 to 5. */
export function findPointSize(count: number): number {
  return 1 + STEPS.filter((step) => count >= step).length;
}
