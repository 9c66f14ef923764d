import type { Page } from 'playwright';

/** Watches a page for what no page of the site may do; gives a list that grows: messages, errors, requests to other hosts. */
export function watchPage(page: Page, url: string): string[] {
  const faults: string[] = [];
  const { origin } = new URL(url);
  page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) faults.push(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`);
  });
  return faults;
}
