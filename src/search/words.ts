import type { Facet } from './filters.ts';

/** Every word that the search page's script says, in one place, so that it can be translated. */
export const WORDS = {
  searching: 'Searching …',
  failed: 'The search index could not be loaded. Check the connection and try again; everything is also listed below.',
  count: (shown: number, all: number) =>
    all === 0
      ? 'Nothing found.'
      : `${number(all)} ${all === 1 ? 'result' : 'results'}${shown < all ? `, ${number(shown)} shown` : ''}`,
  title: (query: string) => `“${query}”`,
  more: (next: number) => `Show ${next} more`,
  looked: 'Looked for',
  and: 'and',
  or: 'or',
  not: 'but not',
  beginning: (word: string) => `words that begin with ${word}`,
  also: (names: readonly string[]) => `also: ${names.join(', ')}`,
  alsoHint: (typed: string) => `Look for “${typed}” as typed alone`,
  literal: (name: string) => `${name}: as typed alone`,
  literalHint: (name: string) => `Look for every form of ${name} again`,
  remove: (label: string) => `Remove ${label}`,
  clear: 'Remove all',
  notes: {
    'unclosed-quote': (text: string) =>
      `The quotation mark before “${text}” was not closed; all that follows it is taken as one phrase.`,
    'lone-or': () => 'OR needs something to look for on both sides; one that had it not was left out.',
    'lone-minus': () => 'A minus that stands alone was left out; put it right before a word.',
    'empty-field': (field: string) => `Nothing stands behind “${field}”, so it was left out.`,
    'unread-days': (text: string, field: string) =>
      `“${field}:${text}” could not be read as days, so it was left out; “2018”, “2018-05” or “2018..2020” can be.`,
    'unknown-value': (text: string, field: string) =>
      `The archive knows no ${field} “${text}”, so it was looked for as words.`,
  },
  didYouMean: 'Did you mean',
  whichOne: (surname: string) => `Which ${surname}?`,
  without: (word: string, count: number) => `without ${word}: ${number(count)}`,
  fewer: 'Nothing holds all of it. You can look',
  withoutFilters: (count: number) => `in everything: ${number(count)}`,
  nothing: 'Nothing in the archive holds this. The lists below lead on.',
  narrow: 'Narrow',
  order: 'Order',
  orders: { relevance: 'Best match', newest: 'Newest first', oldest: 'Oldest first' },
  types: { article: 'Articles', summit: 'Summits', person: 'People' } as Record<string, string>,
  type: { article: 'Article', summit: 'Summit', person: 'Person' } as Record<string, string>,
  facets: {
    type: 'Type',
    person: 'People',
    country: 'Countries',
    summit: 'Summits',
    series: 'Series',
    topic: 'Topics',
    outlet: 'Outlets',
    genre: 'Genre',
    language: 'Language',
  } as Record<Facet, string>,
  all: (count: number) => `All ${number(count)}`,
  fewerValues: 'Fewer',
  years: 'Years',
  from: 'From year',
  to: 'To year',
  year: 'Year',
  results: 'Results',
  asTable: 'As a table',
  span: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
  others: (count: number) => `and ${number(count)} more`,
  export: 'Save the list as',
  exporting: (done: number, all: number) => `Gathering ${number(done)} of ${number(all)} …`,
  exported: (count: number, name: string) =>
    `${number(count)} ${count === 1 ? 'article' : 'articles'} saved as ${name}.`,
  exportFailed: 'The list could not be gathered. Try again.',
} as const;

function number(count: number): string {
  return count.toLocaleString('en');
}
