import type { DayForm } from '../lib/citation/citation.ts';
import { writeAccessed } from '../lib/citation/print-text.ts';
import { formatDay } from '../text/format-day.ts';
import { makeStatus } from './announce.ts';
import { copyText } from './copy-text.ts';

/** How long a button says that it has copied, in ms. */
const SAID_FOR = 2000;

/** Where the style that a reader chose last is kept. */
const CHOICE = 'cite-style';

const cite = document.querySelector<HTMLElement>('.cite');
if (cite) startCiting(cite);

/** Puts the reader's day into the citations, and brings out the buttons; the style chosen last is chosen again. */
function startCiting(cite: HTMLElement): void {
  const announce = makeStatus(cite, 'unseen');
  for (const place of cite.querySelectorAll<HTMLElement>('.accessed')) fillDay(place);
  for (const element of cite.querySelectorAll<HTMLElement>('.copy, .copies')) element.hidden = false;
  cite.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement) copy(target, announce);
  });
  keepChoice(cite);
}

function fillDay(place: HTMLElement): void {
  const { before = '', form, after = '' } = place.dataset;
  place.textContent = `${before}${writeAccessed(formatDay(new Date()), form as DayForm)}${after}`;
  place.hidden = false;
}

/** A button copies the file that it names, or the citation before it, and says so for a moment. */
async function copy(button: HTMLButtonElement, announce: (words: string) => void): Promise<void> {
  const name = button.textContent;
  const { address } = button.dataset;
  const citation = button.previousElementSibling;
  const isCopied = address
    ? await copyFile(address)
    : citation instanceof HTMLElement && (await copyCitation(citation));
  button.textContent = isCopied ? 'Copied' : 'Not allowed here';
  announce(isCopied ? 'Copied' : 'The browser does not allow copying here');
  setTimeout(() => {
    button.textContent = name;
  }, SAID_FOR);
}

/** Copies words and italics both, so that a text editor keeps the one and a word processor the other. */
async function copyCitation(citation: HTMLElement): Promise<boolean> {
  const text = citation.textContent.trim();
  if (citation.matches('.code')) return copyText(text);
  try {
    const html = new Blob([printHtml(citation)], { type: 'text/html' });
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': html, 'text/plain': new Blob([text], { type: 'text/plain' }) }),
    ]);
    return true;
  } catch {
    return copyText(text);
  }
}

/** The citation with its italics and its link, and nothing else of the page. */
function printHtml(citation: HTMLElement): string {
  const copy = citation.cloneNode(true) as HTMLElement;
  for (const element of copy.querySelectorAll('span, bdi')) element.replaceWith(element.textContent);
  for (const element of copy.querySelectorAll('i')) element.removeAttribute('lang');
  return copy.innerHTML.trim();
}

/** Copies what a file says. The promise goes to the clipboard itself, since some browsers allow no copying after a wait. */
async function copyFile(address: string): Promise<boolean> {
  const text = fetch(address).then((answer) => answer.text());
  try {
    const blob = text.then((words) => new Blob([words], { type: 'text/plain' }));
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    return true;
  } catch {
    return text.then(copyText, () => false);
  }
}

/** Storage can be forbidden; then every page begins with the first style. */
function keepChoice(cite: HTMLElement): void {
  try {
    const kept = localStorage.getItem(CHOICE);
    const input = [...cite.querySelectorAll('input')].find(({ value }) => value === kept);
    if (input) input.checked = true;
    cite.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) localStorage.setItem(CHOICE, target.value);
    });
  } catch {}
}
