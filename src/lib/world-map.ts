import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoEqualEarth, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';

type Topology = Parameters<typeof feature>[0];

/** A point of the map, in its own units: the world is WORLD_WIDTH wide. */
export type MapPoint = { x: number; y: number };

/** At whole units of this width the outline weighs 10 KB over the wire, and is as exact as its source. */
export const WORLD_WIDTH = 2000;

// Equal areas; turned by eleven degrees, so that the edge runs through the Bering Strait and cuts no land.
const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(WORLD_WIDTH, { type: 'Sphere' });

/** Projects a place, in degrees north and east, onto the map. */
export function projectPlace(lat: number, lon: number): MapPoint {
  const [x = 0, y = 0] = projection([lon, lat]) ?? [];
  return { x: Math.round(x), y: Math.round(y) };
}

/** Draws the outline of the land and the edge of the world as paths of an SVG, from Natural Earth's data at 1 : 110 million. */
export function drawWorld(): { land: string; edge: string; height: number } {
  const file = createRequire(import.meta.url).resolve('world-atlas/land-110m.json');
  const atlas: Topology & { objects: { land: Topology['objects'][string] } } = JSON.parse(readFileSync(file, 'utf8'));
  const draw = geoPath(projection).digits(0);
  return {
    land: draw(feature(atlas, atlas.objects.land)) ?? '',
    edge: draw({ type: 'Sphere' }) ?? '',
    height: Math.ceil(draw.bounds({ type: 'Sphere' })[1][1]),
  };
}
