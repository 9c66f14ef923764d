import type { Found, Order } from './merge-hits.ts';
import { openIndexes, type Search } from './open-indexes.ts';
import { printResult } from './print-result.ts';

/** Results shown at first, and added by "More". */
const AT_ONCE = 20;

/** Milliseconds without a key before what was typed is searched. */
const PAUSE = 250;

/** Runs the search page: the address holds the query, so that a search can be linked to and the browser's "back" works. */
function runSearchPage(page: SearchElements): void {
  let opened: Promise<Search> | undefined;
  let shown = 0;

  const show = async () => {
    const { query, order } = readAddress();
    page.input.value = query;
    const turn = ++shown;
    const isStale = () => turn !== shown;
    if (!query) return showNothing(page);
    page.status.textContent = 'Searching …';
    try {
      opened ??= openIndexes(new URL('../pagefind/', page.form.action).href);
      const found = await (await opened)(query, order);
      if (!isStale()) await showFound(page, found, query, isStale);
    } catch {
      opened = undefined;
      if (!isStale()) showFailure(page);
    }
  };

  const search = (query: string, remember: 'push' | 'replace') => {
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    if (address.href !== location.href) history[`${remember}State`](null, '', address);
    void show();
  };

  let pause: ReturnType<typeof setTimeout>;
  page.input.addEventListener('input', () => {
    clearTimeout(pause);
    // What is typed on is one search: it takes the place of what was typed before.
    pause = setTimeout(() => search(page.input.value.trim(), 'replace'), PAUSE);
  });
  page.form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    search(page.input.value.trim(), 'push');
  });
  addEventListener('popstate', () => void show());
  void show();
}

type SearchElements = {
  form: HTMLFormElement;
  input: HTMLInputElement;
  status: HTMLElement;
  results: HTMLElement;
  more: HTMLElement;
};

function readAddress(): { query: string; order: Order } {
  const parameters = new URL(location.href).searchParams;
  const sort = parameters.get('sort');
  return {
    query: (parameters.get('q') ?? '').trim(),
    order: sort === 'newest' || sort === 'oldest' ? sort : 'relevance',
  };
}

async function showFound(page: SearchElements, found: Found, query: string, isStale: () => boolean): Promise<void> {
  let left = found.count;
  const readItems = async () => {
    const items = (await found.readNext(AT_ONCE)).map(printResult);
    left -= items.length;
    return items;
  };
  const items = await readItems();
  if (isStale()) return;
  page.results.replaceChildren(...items);
  page.more.hidden = left <= 0;
  page.status.textContent =
    found.count === 0
      ? `Nothing found for “${query}”. Fewer words, or another spelling, may find more.`
      : formatCount(found.count);
  document.title = document.title.replace(/^(?:“.*” · )?/, `“${query}” · `);
  const button = page.more.querySelector('button');
  if (!button) return;
  button.onclick = async () => {
    const next = await readItems();
    if (isStale()) return;
    page.results.append(...next);
    page.more.hidden = left <= 0;
    // Who goes by keyboard goes on at the first of the new results.
    next[0]?.querySelector('a')?.focus();
  };
}

function showNothing(page: SearchElements): void {
  page.results.replaceChildren();
  page.more.hidden = true;
  page.status.textContent = '';
  document.title = document.title.replace(/^“.*” · /, '');
}

function showFailure(page: SearchElements): void {
  showNothing(page);
  page.status.textContent = 'The search index could not be loaded. Please try again.';
}

function formatCount(pages: number): string {
  return pages === 1 ? '1 result' : `${pages.toLocaleString('en')} results`;
}

function findElements(): SearchElements | undefined {
  const input = document.querySelector<HTMLInputElement>('#query');
  const status = document.querySelector<HTMLElement>('#search-status');
  const results = document.querySelector<HTMLElement>('#results');
  const more = document.querySelector<HTMLElement>('#search-more');
  return input?.form && status && results && more ? { form: input.form, input, status, results, more } : undefined;
}

const elements = findElements();
if (elements) runSearchPage(elements);
