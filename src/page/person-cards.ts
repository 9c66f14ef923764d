/**
 * Opens the card of a person at a mention: where a pointer rests on it, where the keyboard reaches it, or at the first tap,
 * whose second then follows the link. A card stays while it is pointed at, and Escape closes it (WCAG 1.4.13).
 */
const OPENS_AFTER = 180;
const CLOSES_AFTER = 260;

/** The gap between the words and their card, and what is kept free at the window's edge, in px. */
const GAP = 6;
const EDGE = 12;

let shown: { link: HTMLAnchorElement; card: HTMLElement } | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let pointer = '';

for (const link of document.querySelectorAll<HTMLAnchorElement>('.article-words a.person')) {
  const card = findCard(link);
  if (!card) continue;
  link.setAttribute('aria-describedby', card.id);
  const open = () => openCard(link, card);
  link.addEventListener('pointerenter', ({ pointerType }) => pointerType === 'mouse' && later(open, OPENS_AFTER));
  link.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && later(closeCard, CLOSES_AFTER));
  link.addEventListener('focus', () => link.matches(':focus-visible') && open());
  link.addEventListener('blur', ({ relatedTarget }) => leaves(relatedTarget) && closeCard());
  link.addEventListener('click', (event) => {
    if (event.detail === 0 || pointer === 'mouse' || shown?.link === link) return;
    event.preventDefault();
    open();
  });
}

for (const card of document.querySelectorAll<HTMLElement>('.person-card')) {
  card.addEventListener('pointerenter', () => clearTimeout(timer));
  card.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && later(closeCard, CLOSES_AFTER));
  card.addEventListener('focusout', ({ relatedTarget }) => leaves(relatedTarget) && closeCard());
}

addEventListener('pointerdown', ({ pointerType, target }) => {
  pointer = pointerType;
  if (leaves(target)) closeCard();
});
addEventListener('keydown', ({ key }) => key === 'Escape' && closeCard());
addEventListener('resize', closeCard);

/** The card of the person whose page the link leads to: "/people/lee-jae-myung/" has "card-lee-jae-myung". */
function findCard(link: HTMLAnchorElement): HTMLElement | null {
  return document.getElementById(`card-${link.pathname.split('/').at(-2)}`);
}

function openCard(link: HTMLAnchorElement, card: HTMLElement): void {
  clearTimeout(timer);
  if (shown?.link === link) return;
  closeCard();
  card.showPopover({ source: link });
  placeCard(card, link);
  shown = { link, card };
}

function closeCard(): void {
  clearTimeout(timer);
  shown?.card.hidePopover();
  shown = undefined;
}

function later(action: () => void, delay: number): void {
  clearTimeout(timer);
  timer = setTimeout(action, delay);
}

/** Whether something is neither the open card nor its link, nor inside them. */
function leaves(target: EventTarget | null): boolean {
  return !(target instanceof Node && (shown?.card.contains(target) || shown?.link.contains(target)));
}

/** Puts the card under the words, at their last line, or over them where there is no room below; inside the window at both sides. */
function placeCard(card: HTMLElement, link: HTMLAnchorElement): void {
  const words = link.getBoundingClientRect();
  const line = [...link.getClientRects()].at(-1) ?? words;
  const { width, height } = card.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const isRoomBelow = words.bottom + GAP + height + EDGE <= clientHeight || words.top < height + GAP + EDGE;
  const left = Math.max(EDGE, Math.min(line.left, clientWidth - width - EDGE));
  const top = isRoomBelow ? words.bottom + GAP : words.top - GAP - height;
  card.style.left = `${Math.round(left + scrollX)}px`;
  card.style.top = `${Math.round(top + scrollY)}px`;
}
