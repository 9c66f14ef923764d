import type { PagefindPage, PagefindPassage } from './pagefind.ts';

/** Passages shown of a page. */
const PASSAGES = 2;

/** Prints a page that was found as a list item: its title, what it is, and its best passages, each a link to its paragraph. */
export function printResult(page: PagefindPage): HTMLLIElement {
  const { title = page.url, kind = '', language, outlet = '', date = '', basis = '' } = page.meta;
  const item = document.createElement('li');
  if (language) item.lang = language;
  const heading = appendTo(item, 'h2');
  appendLink(heading, page.url).textContent = title;
  const facts =
    kind === 'article'
      ? [outlet, basis === 'published' ? date : [date, basis].filter(Boolean).join(', ')]
      : [nameKind(kind), date];
  const line = facts.filter(Boolean).join(' · ');
  if (line) Object.assign(appendTo(item, 'p'), { className: 'meta', textContent: line });
  for (const passage of choosePassages(page)) {
    const paragraph = Object.assign(appendTo(item, 'p'), { className: 'passage' });
    appendMarked(appendLink(paragraph, passage.url), passage.excerpt);
  }
  return item;
}

/** The passages with most of what was asked for, in the order of the text; only paragraphs of an article have addresses. */
function choosePassages({ meta, sub_results }: PagefindPage): PagefindPassage[] {
  const places =
    meta.kind === 'article' ? sub_results.filter(({ anchor }) => anchor?.id.startsWith('p-')) : sub_results;
  const best = [...places].sort((a, b) => weigh(b) - weigh(a)).slice(0, PASSAGES);
  return places.filter((passage) => best.includes(passage));
}

function weigh({ weighted_locations }: PagefindPassage): number {
  return weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
}

function nameKind(kind: string): string {
  return kind === 'person' ? 'Person' : kind === 'summit' ? 'Summit' : '';
}

/** Puts an excerpt into an element as text, with <mark> where Pagefind set it; nothing else in it is markup. */
function appendMarked(parent: HTMLElement, excerpt: string): void {
  excerpt.split(/<\/?mark>/).forEach((part, index) => {
    const text = part.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    if (index % 2 === 1) appendTo(parent, 'mark').textContent = text;
    else parent.append(text);
  });
}

function appendLink(parent: HTMLElement, href: string): HTMLAnchorElement {
  return Object.assign(appendTo(parent, 'a'), { href });
}

function appendTo<Tag extends keyof HTMLElementTagNameMap>(parent: HTMLElement, tag: Tag): HTMLElementTagNameMap[Tag] {
  return parent.appendChild(document.createElement(tag));
}
