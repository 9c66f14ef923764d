import { isEmptySearch, type Order, printSearchState, readSearchState, type SearchState } from './address.ts';
import { exportRows } from './export-rows.ts';
import { fillResults } from './fill-results.ts';
import { findElements, type SearchElements } from './find-elements.ts';
import { openEngine } from './open-engine.ts';
import { printFacets } from './print-facets.ts';
import { type Histogram, makeHistogram } from './print-histogram.ts';
import { printSuggestions } from './print-suggestions.ts';
import { printTerms } from './print-terms.ts';
import { type Engine, runSearch, type SearchResult } from './run-search.ts';
import { walkResults } from './walk-results.ts';
import { WORDS } from './words.ts';

/** Results shown at first, and added by "More". */
const AT_ONCE = 20;

/** Where the facets stand beside the results, always open: as in search.css. */
const WIDE = '(min-width: 64rem)';

/** Milliseconds without a key before what was typed is searched. */
const PAUSE = 200;

/** Runs the search page: the address holds the search, so that it can be linked to and the browser's "back" works. */
function runSearchPage(page: SearchElements): void {
  let opened: Promise<Engine> | undefined;
  let histogram: Histogram | undefined;
  let last: SearchResult | undefined;
  let turn = 0;
  let state = readSearchState(new URLSearchParams(location.search));

  const open = () => {
    opened ??= openEngine(new URL('../pagefind/', page.form.action).href);
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };

  const show = async () => {
    turn += 1;
    const mine = turn;
    document.title = document.title.replace(/^(?:“.*” · )?/u, state.query ? `${WORDS.title(state.query)} · ` : '');
    // From here on this script says what is shown, and no longer expect-results.js.
    delete document.documentElement.dataset.search;
    if (isEmptySearch(state)) return showNothing(page, '');
    page.status.textContent = WORDS.searching;
    page.directory.hidden = true;
    try {
      const engine = await open();
      const result = await runSearch(state, engine);
      if (mine !== turn) return;
      last = result;
      histogram ??= makeHistogram(page.years, listYears(engine), (span) =>
        change({
          filters: {
            ...state.filters,
            year: span ? [span.from === span.to ? span.from : `${span.from}..${span.to}`] : [],
          },
        }),
      );
      showResult(page, state, result, engine, histogram, change);
    } catch {
      if (mine === turn) showNothing(page, WORDS.failed);
    }
  };

  const go = (next: SearchState, remember: 'push' | 'replace') => {
    state = next;
    const address = `${location.pathname}${printSearchState(state)}`;
    if (address !== location.pathname + location.search) history[`${remember}State`](null, '', address);
    void show();
  };
  const change = (changed: Partial<SearchState>) => go({ ...state, page: 1, ...changed }, 'push');

  let pause: ReturnType<typeof setTimeout>;
  page.input.addEventListener('focus', () => void open().catch(() => {}), { once: true });
  page.input.addEventListener('input', () => {
    clearTimeout(pause);
    // What is typed on is one search: it takes the place of what was typed before.
    pause = setTimeout(() => go(readTyped(page, state), 'replace'), PAUSE);
  });
  page.form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    go(readTyped(page, state), 'push');
  });
  page.facets.addEventListener('change', (event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const { name, value, checked } = event.target;
    const chosen = state.filters[name as keyof SearchState['filters']] ?? [];
    change({
      filters: { ...state.filters, [name]: checked ? [...chosen, value] : chosen.filter((other) => other !== value) },
    });
  });
  page.sort.addEventListener('change', () => change({ order: page.sort.value as Order }));
  page.more.addEventListener('click', () => {
    const shown = state.page * AT_ONCE;
    go({ ...state, page: state.page + 1 }, 'replace');
    page.results.dataset.focus = String(shown);
  });
  page.found.addEventListener('click', (event) => {
    const format = event.target instanceof HTMLElement ? event.target.dataset.format : undefined;
    if (format) void open().then((engine) => exportRows(last?.rows ?? [], format, engine, page.exported));
  });
  // Links to other searches stay on the page, so that what is loaded is kept.
  page.suggestions.addEventListener('click', (event) => {
    const link = event.target instanceof HTMLAnchorElement ? event.target : undefined;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(readSearchState(new URL(link.href).searchParams), 'push');
    page.input.value = state.query;
  });
  addEventListener('popstate', () => {
    state = readSearchState(new URLSearchParams(location.search));
    page.input.value = state.query;
    void show();
  });
  walkResults(page.input, page.results);
  const wide = matchMedia(WIDE);
  const openOnWide = () => {
    page.narrow.open = wide.matches;
  };
  wide.addEventListener('change', openOnWide);
  openOnWide();
  // What a reader typed before the script was there is kept.
  if (page.input.value && page.input.value.trim() !== state.query && !state.query)
    go(readTyped(page, state), 'replace');
  else {
    page.input.value = state.query;
    void show();
  }
}

function readTyped({ input }: SearchElements, state: SearchState): SearchState {
  const query = input.value.trim();
  return query === state.query ? state : { ...state, query, page: 1, literal: [] };
}

function showResult(
  page: SearchElements,
  state: SearchState,
  result: SearchResult,
  engine: Engine,
  histogram: Histogram,
  change: (changed: Partial<SearchState>) => void,
): void {
  const shown = Math.min(result.rows.length, state.page * AT_ONCE);
  page.status.textContent = WORDS.count(shown, result.rows.length);
  page.sort.value = state.order;
  page.found.hidden = result.unfiltered === 0;
  page.directory.hidden = result.rows.length > 0;
  printTerms(page.terms, state, result.plan, engine.archive, change);
  printSuggestions(page.suggestions, state, result);
  printFacets(page.facets, result.counts, state.filters, engine.archive);
  const [from = '', to = from] = state.filters.year?.[0]?.split('..') ?? [];
  histogram.draw(result.counts.years, state.filters.year?.length ? { from, to } : undefined);
  fillResults(page.results, result, shown, engine);
  const next = Math.min(AT_ONCE, result.rows.length - shown);
  page.more.hidden = next <= 0;
  page.more.textContent = WORDS.more(next);
}

function showNothing(page: SearchElements, message: string): void {
  page.status.textContent = message;
  page.found.hidden = true;
  page.directory.hidden = false;
  for (const part of [page.terms, page.suggestions, page.results]) part.replaceChildren();
}

/** Every year from the first that the archive has to the last. */
function listYears({ archive }: Engine): string[] {
  const years = archive.days.flatMap((day) => (day ? [Number(day.slice(0, 4))] : []));
  const first = years.reduce((a, b) => Math.min(a, b), Infinity);
  const last = years.reduce((a, b) => Math.max(a, b), -Infinity);
  return Number.isFinite(first) ? Array.from({ length: last - first + 1 }, (_, step) => String(first + step)) : [];
}

const elements = findElements();
if (elements) runSearchPage(elements);
