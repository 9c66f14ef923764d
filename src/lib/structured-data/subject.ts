import type { Article, Country, Person, Summit, Topic } from '../model.ts';

/** What a page is about, as its layout is told it: a record of the archive, the archive itself or its data. */
export type Subject =
  | { kind: 'archive' }
  | { kind: 'data' }
  | { kind: 'article'; article: Article }
  | { kind: 'summit'; summit: Summit }
  | { kind: 'person'; person: Person }
  | { kind: 'country'; country: Country }
  | { kind: 'topic'; topic: Topic };
