import { formatDate } from '../lib/format-date.ts';
import { choosePassages, findTitleMarks, type Passage, type Wanted } from './choose-passages.ts';
import { createElement } from './create-element.ts';
import type { RowKind, SearchCard } from './format.ts';
import { printPassageFragment } from './print-text-fragment.ts';
import type { Archive } from './read-table.ts';
import { WORDS } from './words.ts';

/** People named below a result. */
const PEOPLE = 4;

/** Prints a result before its card is there, from what the table knows: its linked title, where it is from, its day and people. */
export function printPendingResult(row: number, archive: Archive): HTMLLIElement {
  const { records, values, days, kinds, headOf } = archive;
  const kind = kinds[row] ?? 'article';
  const { address, title } = headOf(row);
  const [language] = (values.language[row] ?? []).flatMap((place) => records.language[place]?.id ?? []);
  const item = createElement('li', { className: 'pending', 'data-row': row });
  if (language !== undefined && language !== document.documentElement.lang) item.lang = language;
  item.dataset.address = address;
  const day = days[row] ?? '';
  item.append(
    createElement('h2', {}, createElement('a', { href: address }, title)),
    ...printFacts(kind, nameSource(row, kind, archive), day === '' ? undefined : formatDate(day)),
    ...(kind === 'person' ? [] : printPeople(row, archive)),
  );
  return item;
}

/** Fills an item: title, where it is from, day with its basis, people, and the best passages, each a link to its paragraph. */
export function fillResult(
  item: HTMLLIElement,
  row: number,
  card: SearchCard,
  archive: Archive,
  wanted: readonly Wanted[],
): void {
  const kind = archive.kinds[row] ?? 'article';
  const { address, title, source, date, basis } = card;
  item.classList.remove('pending');
  // The link stays, since it may have the focus.
  const heading = item.querySelector('h2');
  heading?.querySelector('a')?.replaceChildren(...markText(title, findTitleMarks(title, wanted)));
  while (item.lastChild && item.lastChild !== heading) item.lastChild.remove();
  item.append(
    ...printFacts(kind, source, basis && date ? `${date} (${basis})` : (date ?? basis)),
    ...(kind === 'person' ? [] : printPeople(row, archive)),
    ...choosePassages(card, row, wanted).map((passage) => printPassage(passage, address)),
  );
}

/** Who published an article, where a summit was, which office a person held. */
function nameSource(row: number, kind: RowKind, { records, values }: Archive): string | undefined {
  const { outlet, summit, person } = values;
  if (kind === 'article') return records.outlet[outlet[row]?.[0] ?? -1]?.name;
  return kind === 'summit'
    ? records.summit[summit[row]?.[0] ?? -1]?.place
    : records.person[person[row]?.[0] ?? -1]?.about;
}

function printFacts(kind: RowKind, ...facts: (string | undefined)[]): HTMLElement[] {
  const line = [kind === 'article' ? undefined : WORDS.type[kind], ...facts].filter(Boolean).join(' · ');
  return line === '' ? [] : [createElement('p', { className: 'meta', lang: document.documentElement.lang }, line)];
}

function printPeople(row: number, { records, values }: Archive): HTMLElement[] {
  const names = (values.person[row] ?? []).flatMap((place) => records.person[place]?.name ?? []);
  if (names.length === 0) return [];
  const others = names.length - PEOPLE;
  const line = names.slice(0, PEOPLE).join(', ') + (others > 0 ? ` ${WORDS.others(others)}` : '');
  return [createElement('p', { className: 'people', lang: document.documentElement.lang }, line)];
}

function printPassage(passage: Passage, address: string): HTMLElement {
  const { text, marks, cutBefore, cutAfter } = passage;
  const link = createElement('a', { href: address + printPassageFragment(passage) });
  link.append(...markText(text, marks));
  if (cutBefore) link.prepend('… ');
  if (cutAfter) link.append(' …');
  return createElement('p', { className: 'passage' }, link);
}

function markText(text: string, marks: readonly [number, number][]): (Node | string)[] {
  let from = 0;
  const parts = marks.flatMap(([start, end]) => {
    const before = text.slice(from, start);
    from = end;
    return [before, createElement('mark', {}, text.slice(start, end))];
  });
  return [...parts, text.slice(from)];
}
