/** Lets the arrows go from the field into the results, from one to the next, and back; Enter follows the link, as everywhere. */
export function walkResults(input: HTMLInputElement, results: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const links = [...results.querySelectorAll<HTMLAnchorElement>('h2 a')];
    const step = event.key === 'ArrowDown' ? 1 : -1;
    const active = document.activeElement;
    const item = active instanceof HTMLElement && results.contains(active) ? active.closest('#results > li') : null;
    const place = links.findIndex((link) => item?.contains(link));
    if (active !== input && place < 0) return;
    const next =
      active === input ? (step > 0 ? links[0] : undefined) : (links[place + step] ?? (step < 0 ? input : undefined));
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.closest('li')?.scrollIntoView({ block: 'nearest' });
  });
}
