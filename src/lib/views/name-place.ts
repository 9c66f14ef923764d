import { isByVideo } from '../meetings.ts';
import type { Holdings, Summit } from '../model.ts';

/** Names where a summit was held: "Nara, Japan", "Singapore" of a city that is a country, "by video". */
export function namePlace(summit: Summit, { authorities }: Holdings): string {
  if (isByVideo(summit)) return 'by video';
  const country = authorities.countries.get(summit.country)?.name;
  return country && country !== summit.place ? `${summit.place}, ${country}` : summit.place;
}
