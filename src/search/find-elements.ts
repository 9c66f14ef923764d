/** The parts of the search page that its script fills. */
export type SearchElements = {
  form: HTMLFormElement;
  input: HTMLInputElement;
  status: HTMLElement;
  terms: HTMLElement;
  suggestions: HTMLElement;
  found: HTMLElement;
  narrow: HTMLDetailsElement;
  facets: HTMLElement;
  years: HTMLElement;
  sort: HTMLSelectElement;
  results: HTMLElement;
  more: HTMLButtonElement;
  exported: HTMLElement;
  directory: HTMLElement;
};

/** Finds the parts of the search page; nothing where one is missing. */
export function findElements(): SearchElements | undefined {
  const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector);
  const input = find<HTMLInputElement>('#query');
  const parts = {
    form: input?.form,
    input,
    status: find('#search-status'),
    terms: find('#search-terms'),
    suggestions: find('#did-you-mean'),
    found: find('#search-found'),
    narrow: find<HTMLDetailsElement>('.search-aside'),
    facets: find('#search-facets'),
    years: find('#search-years'),
    sort: find<HTMLSelectElement>('#search-sort'),
    results: find('#results'),
    more: find<HTMLButtonElement>('#search-more'),
    exported: find('#search-exported'),
    directory: find('#search-directory'),
  };
  return Object.values(parts).every((part) => part) ? (parts as SearchElements) : undefined;
}
