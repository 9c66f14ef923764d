/** Lets "/" and Ctrl-K (⌘K) reach the search field from everywhere; a page without one leads to the search page. */
addEventListener('keydown', (event) => {
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
  const isCommand =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (event.defaultPrevented || !(isCommand || (isSlash && !isTyping(event.target)))) return;
  event.preventDefault();
  const fields = [...document.querySelectorAll<HTMLInputElement>('#query, #head-query')];
  const field = fields.find((each) => each.checkVisibility());
  const link = document.querySelector<HTMLAnchorElement>('a[href$="/search/"]');
  if (field) {
    field.focus();
    field.select();
  } else if (link) {
    location.href = link.href;
  }
});

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}

export {};
