import type { LinkedThing } from './model.ts';

/** What could end the element that the data stand in, or begin a comment there; and the two line ends that only JSON allows. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/** Prints things as JSON-LD that can stand in a script element whatever words are in it: "</script>" in a title stays a title. */
export function printJsonLd(things: readonly LinkedThing[]): string {
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': things });
  return text.replace(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
