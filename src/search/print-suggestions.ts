import { printSearchState, type SearchState } from './address.ts';
import { createElement } from './create-element.ts';
import type { SearchResult } from './run-search.ts';
import { WORDS } from './words.ts';

/** Prints what else a reader may have meant: a name spelt otherwise, one person of several, or less than was asked for. */
export function printSuggestions(parent: HTMLElement, state: SearchState, result: SearchResult): void {
  const { corrections, choices, fewer, rows, unfiltered } = result;
  const link = (query: string, label: string) =>
    createElement('a', { href: printSearchState({ ...state, query, page: 1 }) }, label);
  const lines: HTMLElement[] = [];
  if (corrections.length > 0) {
    const links = corrections.map(({ query }) => link(query, query));
    lines.push(createElement('p', {}, `${WORDS.didYouMean} `, ...joinWithCommas(links), '?'));
  }
  // A name that is spelt right already tells whom it means.
  for (const { surname, people } of corrections.length > 0 ? [] : choices) {
    const items = people.map(({ name, about, query }) =>
      createElement('li', {}, link(query, name), ...(about ? [createElement('span', {}, ` ${about}`)] : [])),
    );
    lines.push(createElement('p', {}, WORDS.whichOne(surname)), createElement('ul', {}, ...items));
  }
  if (fewer.length > 0) {
    const links = fewer.map(({ left, query, count }) => link(query, WORDS.without(left, count)));
    lines.push(createElement('p', {}, `${WORDS.fewer} `, ...joinWithCommas(links), '.'));
  } else if (rows.length === 0 && unfiltered > 0) {
    const everything = createElement(
      'a',
      { href: printSearchState({ ...state, filters: {}, page: 1 }) },
      WORDS.withoutFilters(unfiltered),
    );
    lines.push(createElement('p', {}, `${WORDS.fewer} `, everything, '.'));
  } else if (rows.length === 0) {
    lines.push(createElement('p', {}, WORDS.nothing));
  }
  parent.replaceChildren(...lines);
}

function joinWithCommas(links: readonly HTMLElement[]): (HTMLElement | string)[] {
  return links.flatMap((each, place) => (place > 0 ? [', ', each] : [each]));
}
