import type { Page } from 'playwright';

export type Answer = {
  /** Addresses of all results below the site's own, best first. */
  results: string[];
  /** Where the first "did you mean" leads. */
  suggestion: string | undefined;
  /** A search that finds nothing offers something else. */
  leadsOn: boolean;
};

/** Asks the search page of a site, all results listed at once. */
export async function askSearch(page: Page, url: string, query: string): Promise<Answer> {
  return askAddress(page, url, `${url}search/?q=${encodeURIComponent(query)}&page=9`);
}

/** Asks what the first suggestion asks. */
export async function followSuggestion(page: Page, url: string, suggestion: string): Promise<Answer> {
  return askAddress(page, url, new URL(`${suggestion}&page=9`, `${url}search/`).href);
}

/** Goes to an address as "back" does, without loading the page again. */
async function askAddress(page: Page, url: string, address: string): Promise<Answer> {
  if (page.url().startsWith(`${url}search/`)) {
    await page.evaluate((next) => {
      for (const part of document.querySelectorAll('#search-status')) part.textContent = '';
      history.pushState(null, '', next);
      dispatchEvent(new PopStateEvent('popstate'));
    }, address);
  } else {
    await page.goto(address);
  }
  await page.locator('#search-status', { hasText: /\d result|Nothing found/ }).waitFor();
  // Whatever is listed has its linked title at once, in sight or not.
  return page.evaluate((base) => {
    const href = (link: Element | null | undefined) => link?.getAttribute('href') ?? undefined;
    const items = [...document.querySelectorAll('#results > li')];
    const results = items.map((item) => new URL(href(item.querySelector('a[href]')) ?? '#', location.href).href);
    const isSeen = (id: string) => document.getElementById(id)?.checkVisibility() === true;
    return {
      results: results.map((result) => result.slice(base.length - 1)),
      suggestion: href(document.querySelector('#did-you-mean a[href]')),
      leadsOn: items.length > 0 || isSeen('search-directory') || isSeen('did-you-mean'),
    };
  }, url);
}
