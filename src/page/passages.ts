import './hide-directive.ts';
import { makeStatus } from './announce.ts';
import { copyText } from './copy-text.ts';
import { closeMenu, openMenu, startMenu } from './passage-menu.ts';
import { readPassage, readSelection } from './read-quotation.ts';
import { tellChanged } from './tell-changed.ts';

/** A selection counts once it has not changed for so long, in ms. */
const SETTLED_AFTER = 250;

/** Whether the menu is there for what was selected. */
let isOffered = false;

const words = document.querySelector<HTMLElement>('.article-words');
if (words) startPassages(words);

/**
 * Makes every ¶ copy its link and offer the quotation, and offers the quotation of what a reader selects. Without script a ¶
 * is the link itself.
 */
function startPassages(words: HTMLElement): void {
  const parent = words.parentElement ?? words;
  const announce = makeStatus(parent, 'unseen');
  const tellAtHead = makeStatus(parent, 'standing changed-news');
  startMenu((hash) => `${words.dataset.citation} ${findLink(hash)}`, announce);
  words.addEventListener('click', (event) => copyLink(event, announce));
  let settling: ReturnType<typeof setTimeout>;
  document.addEventListener('selectionchange', () => {
    clearTimeout(settling);
    settling = setTimeout(() => offerSelection(words), SETTLED_AFTER);
  });
  const tell = () => tellChanged(tellAtHead, announce);
  addEventListener('hashchange', () => {
    closeMenu();
    tell();
  });
  tell();
}

/** The page as it is addressed now: a copy at another place gives links to itself. */
function findLink(hash: string): string {
  return `${location.origin}${location.pathname}${hash}`;
}

async function copyLink(event: MouseEvent, announce: (words: string) => void): Promise<void> {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.pilcrow') : null;
  const passage = link?.parentElement;
  if (!link || !passage || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  history.replaceState(history.state, '', link.hash);
  const news = (await copyText(findLink(link.hash))) ? 'Link copied' : 'The link is in the address bar';
  openMenu(readPassage(passage), link.getBoundingClientRect(), news);
  announce(news);
}

function offerSelection(words: HTMLElement): void {
  const selection = getSelection();
  const quotation = readSelection(words, selection);
  if (quotation && selection) openMenu(quotation, selection.getRangeAt(0).getBoundingClientRect());
  else if (isOffered) closeMenu();
  isOffered = quotation !== undefined;
}
