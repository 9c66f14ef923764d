import type { NameIndex } from '../authorities/name-index.ts';
import type { ArticleFrontmatter } from '../schema/article.ts';
import type { CutWord } from '../text/cut-words.ts';
import { findLoneMentions, type LonePeople } from './find-lone-mentions.ts';

/** A record that a paragraph names: the first and last word of each time in turn, as `cutWords` counts them. */
export type Mention = { kind: 'person' | 'summit'; id: string; spans: number[] };

/** A name in a text: the record that it means, its first word and its last. */
export type Name = { kind: Mention['kind']; id: string; first: number; last: number };

/** A surname that in one article can mean one person alone. */
export type ShortForm = { words: readonly string[]; id: string };

/**
 * Finds the people and summits that a paragraph names: by any full form of their names, and by the surname where the article
 * has one person alone who bears it, else where the archive has. Of a form that several records share, those count that the article is known to mean.
 */
export function findMentions(
  text: string,
  words: readonly CutWord[],
  index: NameIndex,
  known: Pick<ArticleFrontmatter, 'people' | 'summits'>,
  shortForms: readonly ShortForm[],
  lone: { people: LonePeople; day: string },
): Mention[] {
  const meant = new Set<string>([...(known.people ?? []), ...(known.summits ?? [])].flatMap(({ id }) => id ?? []));
  const found = index.find(text).filter(({ end }) => !isPartOfName(text, end));
  const taken = new Set<number>();
  const full = found.flatMap(({ kind, ids, start, end }): Name[] => {
    const first = words.findIndex((word) => word.end > start);
    const last = words.findLastIndex((word) => word.start < end);
    if (first < 0 || last < first) return [];
    for (let place = first; place <= last; place += 1) taken.add(place);
    if (kind !== 'person' && kind !== 'summit') return [];
    const certain = ids.filter((id) => meant.has(id));
    return (certain.length > 0 ? certain : ids).map((id) => ({ kind, id, first, last }));
  });
  const short = findShortForms(text, words, taken, shortForms);
  for (const { first, last } of short) for (let place = first; place <= last; place += 1) taken.add(place);
  return gather([...full, ...short, ...findLoneMentions(text, words, lone.people, lone.day, taken)]);
}

/** A name that a hyphen and small letters follow is another's: "Lee Jae-myung-soo". */
function isPartOfName(text: string, end: number): boolean {
  return /^[-\u2010\u2011]\p{Ll}/u.test(text.slice(end, end + 2));
}

function gather(names: readonly Name[]): Mention[] {
  const byRecord = Map.groupBy(names, ({ kind, id }) => `${kind}:${id}`);
  return [...byRecord.values()].flatMap((alike) => {
    const [one] = alike;
    return one ? [{ kind: one.kind, id: one.id, spans: alike.flatMap(({ first, last }) => [first, last]) }] : [];
  });
}

function findShortForms(
  text: string,
  words: readonly CutWord[],
  taken: ReadonlySet<number>,
  shortForms: readonly ShortForm[],
): Name[] {
  return shortForms.flatMap(({ words: form, id }) =>
    words.flatMap((word, first): Name[] => {
      if (word.word !== form[0] || taken.has(first) || !/\p{Lu}/u.test(text.charAt(word.start))) return [];
      const last = first + form.length - 1;
      return form.every((part, step) => words[first + step]?.word === part)
        ? [{ kind: 'person', id, first, last }]
        : [];
    }),
  );
}
