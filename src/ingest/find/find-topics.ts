import type { TopicId } from '../../schema/values.ts';
import { foldName } from '../../text/fold-name.ts';
import type { Passage } from './model.ts';

/** Finds the topics of an article, strongest first: two different terms, or one that stands in the title or the lead and once more. */
export function findTopics(passages: readonly Passage[]): TopicId[] {
  const lead = passages.findIndex(({ place }) => place === 'paragraph');
  const terms = new Map<TopicId, { words: Set<string>; count: number; isProminent: boolean }>();
  for (const [number, { place, names }] of passages.entries()) {
    for (const { ids, asPrinted } of names.topic) {
      for (const id of ids as TopicId[]) {
        const tally = terms.get(id) ?? { words: new Set(), count: 0, isProminent: false };
        tally.words.add(foldName(asPrinted));
        tally.count += 1;
        tally.isProminent ||= place === 'title' || place === 'dek' || number === lead;
        terms.set(id, tally);
      }
    }
  }
  return [...terms]
    .filter(([, { words, count, isProminent }]) => words.size > 1 || (isProminent && count > 1))
    .sort(([, one], [, other]) => other.count - one.count)
    .map(([id]) => id);
}
