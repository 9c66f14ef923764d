import { drawWorld, WORLD_WIDTH } from '../lib/world-map.ts';

/** The outline of the land as one file, which every map refers to: a page carries its points alone. */
export function GET(): Response {
  const { land, edge, height } = drawWorld();
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WORLD_WIDTH} ${height}"><path id="land" d="${land}"/><path id="edge" d="${edge}"/></svg>\n`,
  );
}
