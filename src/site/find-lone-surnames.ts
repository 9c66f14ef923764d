import type { Person } from '../lib/model.ts';
import { foldName } from '../text/fold-name.ts';

/** A word in small letters: "rice", which is also a surname. */
const SMALL_WORD = /(?<![\p{L}\p{N}'’-])\p{Ll}[\p{L}\p{M}]+/gu;

/** Finds the surnames that can only mean one person: `read` is given every text, `has` then tells of a person. */
export type LoneSurnames = { read: (text: string) => void; has: (person: Person) => boolean };

/** Begins with the surnames that one person alone bears; those that a text has as a word of the language are taken away. */
export function findLoneSurnames(people: Iterable<Person>): LoneSurnames {
  const bearers = Map.groupBy(people, ({ surname }) => foldName(surname));
  const lone = new Set([...bearers].flatMap(([folded, persons]) => (persons.length === 1 ? [folded] : [])));
  return {
    read: (text) => {
      for (const [word] of text.matchAll(SMALL_WORD)) lone.delete(word);
    },
    has: ({ surname }) => lone.has(foldName(surname)),
  };
}
