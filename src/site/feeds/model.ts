import type { Instants } from './find-instants.ts';

/** A feed, before it is printed in either format. Addresses are full. */
export type Feed = {
  title: string;
  subtitle: string;
  language: string;
  /** The page that it follows. */
  page: string;
  /** Where each format of it lies. */
  atom: string;
  json: string;
  editor: string;
  entries: readonly FeedEntry[];
};

/** An article in a feed, as far as its rights let it be shown. */
export type FeedEntry = Instants & {
  /** The permalink: it is the entry's id too. */
  address: string;
  title: string;
  language: string;
  authors: readonly string[];
  summary?: string;
  /** The readable words as HTML. */
  html?: string;
  /** Where the outlet published it. */
  original?: string;
  picture?: string;
  tags: readonly string[];
};
