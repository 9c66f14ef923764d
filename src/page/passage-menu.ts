import { copyText } from './copy-text.ts';
import type { Quotation } from './read-quotation.ts';

/** What is kept free at the window's edge, and between the words and the menu, in px. */
const EDGE = 12;
const GAP = 6;

const menu = document.createElement('span');
const told = document.createElement('span');
const button = document.createElement('button');
menu.className = 'passage-menu';
menu.popover = 'manual';
button.type = 'button';
button.textContent = 'Copy quotation';
menu.append(told, button);

let quoted: Quotation | undefined;

/**
 * Opens the small menu beside a passage: what was just done, and the button that copies the words with their source. It
 * stands behind the ¶ in the order of the keyboard, and is no part of the text.
 */
export function openMenu(quotation: Quotation, place: DOMRect, news = ''): void {
  quoted = quotation;
  told.textContent = news;
  quotation.passage.querySelector('.pilcrow')?.after(menu);
  if (!menu.matches(':popover-open')) menu.showPopover();
  placeMenu(place);
}

/** Closes the menu; a keyboard that was in it stands on the ¶ again. */
export function closeMenu(): void {
  if (!menu.matches(':popover-open')) return;
  const isInside = menu.contains(document.activeElement);
  menu.hidePopover();
  if (isInside) quoted?.passage.querySelector<HTMLElement>('.pilcrow')?.focus();
}

/** Lets the menu copy: `cite` gives the words that say where a quotation is from, `announce` tells what was done. */
export function startMenu(cite: (hash: string) => string, announce: (words: string) => void): void {
  // Pressing the button must not take the selection away.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', async () => {
    if (!quoted) return;
    const isCopied = await copyText(`“${quoted.words}” ${cite(quoted.hash)}`);
    const news = isCopied ? 'Quotation copied' : 'The browser does not let the page copy';
    told.textContent = news;
    announce(news);
  });
  addEventListener('pointerdown', ({ target }) => target instanceof Node && !menu.contains(target) && closeMenu());
  addEventListener('keydown', ({ key }) => key === 'Escape' && closeMenu());
  menu.addEventListener('focusout', ({ relatedTarget }) => relatedTarget && closeMenu());
}

/** Under the words, or over them where there is no room below; always inside the window. */
function placeMenu({ top, bottom, left }: DOMRect): void {
  const { width, height } = menu.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const isRoomBelow = bottom + GAP + height + EDGE <= clientHeight;
  const [x, y] = [Math.min(left, clientWidth - width - EDGE), isRoomBelow ? bottom + GAP : top - GAP - height];
  menu.style.left = `${Math.round(Math.max(EDGE, x) + scrollX)}px`;
  menu.style.top = `${Math.round(Math.max(EDGE, y) + scrollY)}px`;
}
