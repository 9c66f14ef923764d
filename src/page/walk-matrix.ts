/**
 * Lets the arrow keys walk over the counts of a matrix, Home and End to the ends of a row, with Ctrl to the first and the last
 * of all. One count alone stays in the order of Tab, the one that was visited last; row and column of the count in use are marked.
 */
export function walkMatrix(table: HTMLTableElement): void {
  const links = () =>
    [...table.querySelectorAll<HTMLAnchorElement>('td a')].filter((link) => link.offsetParent !== null);
  let current = links()[0];
  for (const link of table.querySelectorAll<HTMLAnchorElement>('td a')) link.tabIndex = link === current ? 0 : -1;

  const visit = (link: HTMLAnchorElement) => {
    if (current) current.tabIndex = -1;
    current = link;
    link.tabIndex = 0;
  };

  table.addEventListener('keydown', (event) => {
    const from = (event.target as Element).closest('td')?.querySelector('a');
    if (!from || event.altKey || event.metaKey || event.shiftKey) return;
    const to = findNext(links(), from, event.key, event.ctrlKey);
    if (!to) return;
    event.preventDefault();
    visit(to);
    to.focus();
    to.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  table.addEventListener('focusin', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('td a');
    if (link) visit(link);
    mark(table, event.target as Element);
  });
  table.addEventListener('pointerover', (event) => mark(table, event.target as Element));
  table.addEventListener('pointerleave', () => mark(table));
  // A filter can take away the count in use: the first that is left takes its place.
  table.addEventListener('filtered', () => {
    const [first] = links();
    if (first && current?.offsetParent === null) visit(first);
  });
}

/** Finds the count that a key leads to, passing over empty cells. */
function findNext(
  links: readonly HTMLAnchorElement[],
  from: HTMLAnchorElement,
  key: string,
  ctrl: boolean,
): HTMLAnchorElement | undefined {
  const rowOf = (link: Element) => link.closest('tr');
  const columnOf = (link: Element) => link.closest('td')?.cellIndex ?? -1;
  if (ctrl) return key === 'Home' ? links[0] : key === 'End' ? links.at(-1) : undefined;
  const row = links.filter((link) => rowOf(link) === rowOf(from));
  const column = links.filter((link) => columnOf(link) === columnOf(from));
  const steps: Record<string, HTMLAnchorElement | undefined> = {
    ArrowLeft: row[row.indexOf(from) - 1],
    ArrowRight: row[row.indexOf(from) + 1],
    ArrowUp: column[column.indexOf(from) - 1],
    ArrowDown: column[column.indexOf(from) + 1],
    Home: row[0],
    End: row.at(-1),
  };
  return steps[key];
}

/** Marks the heads of the row and column of a cell, and no others. */
function mark(table: HTMLTableElement, target?: Element): void {
  for (const marked of table.querySelectorAll('th.on')) marked.classList.remove('on');
  const cell = target?.closest('td');
  if (!cell) return;
  cell.closest('tr')?.querySelector('th')?.classList.add('on');
  table.querySelector('.matrix-heads')?.children[cell.cellIndex]?.classList.add('on');
}
