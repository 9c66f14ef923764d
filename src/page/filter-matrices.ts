import { count } from '../lib/views/count.ts';
import { findShade } from '../lib/views/shade-count.ts';

/** Two members by place, the year of their meeting, its series, and the series it was held beside: as the page carries them. */
type Meeting = [first: number, second: number, year: number, series: number, beside: number];

/** Filters the matrices of a page by years and series; the address holds the filter, so that a view can be linked to. */
export function filterMatrices(filter: HTMLElement, tables: readonly HTMLTableElement[]): void {
  const views = tables.map((table) => ({ table, meetings: JSON.parse(table.dataset.records ?? '[]') as Meeting[] }));
  const fields = [...filter.querySelectorAll('select')];

  const show = () => {
    const passes = readFilter(fields);
    const counts = views.map(({ table, meetings }) => showCounts(table, meetings.filter(passes)));
    const output = filter.querySelector('output');
    if (output) output.textContent = `${count(counts.at(-1) ?? 0, 'meeting')} of two countries`;
  };
  const remember = () => {
    const address = new URL(location.href);
    for (const field of fields) {
      if (field.value === findPreset(field)) address.searchParams.delete(field.name);
      else address.searchParams.set(field.name, field.value);
    }
    history.replaceState(null, '', address);
    show();
  };

  const given = new URL(location.href).searchParams;
  for (const field of fields) {
    const value = given.get(field.name);
    if (value && [...field.options].some((option) => option.value === value)) field.value = value;
  }
  filter.hidden = false;
  filter.addEventListener('change', remember);
  filter.querySelector('button')?.addEventListener('click', () => {
    for (const field of fields) field.value = findPreset(field);
    remember();
  });
  if (fields.some((field) => field.value !== findPreset(field))) show();
}

/** The value that a field has when nothing is filtered. */
function findPreset(field: HTMLSelectElement): string {
  const preset = [...field.options].find((option) => option.defaultSelected) ?? field.options[0];
  return preset?.value ?? '';
}

function readFilter(fields: readonly HTMLSelectElement[]): (meeting: Meeting) => boolean {
  const find = (name: string) => fields.find((field) => field.name === name);
  const [one, other] = [Number(find('from')?.value), Number(find('to')?.value)];
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  const series = find('series');
  const place = Number(series?.selectedOptions[0]?.dataset.place);
  const isBeside = series?.value.startsWith('beside-');
  return ([, , year, ownSeries, beside]) =>
    year >= from && year <= to && (!series?.value || (isBeside ? beside : ownSeries) === place);
}

/** Writes the counts of meetings into a matrix and hides the members who have none; gives how many meetings there are. */
function showCounts(table: HTMLTableElement, meetings: readonly Meeting[]): number {
  const counts = new Map<string, number>();
  for (const [one, other] of meetings)
    for (const key of [`${one} ${other}`, `${other} ${one}`]) counts.set(key, (counts.get(key) ?? 0) + 1);
  const present = new Set(meetings.flatMap((meeting) => meeting.slice(0, 2)));
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('.matrix-row')];
  for (const [place, row] of rows.entries()) {
    row.hidden = !present.has(place);
    for (const [column, cell] of [...row.querySelectorAll('td')].entries()) {
      cell.hidden = !present.has(column);
      writeCount(cell, counts.get(`${place} ${column}`) ?? 0);
    }
  }
  const heads = table.querySelectorAll<HTMLTableCellElement>('.matrix-heads th');
  for (const [column, head] of [...heads].entries()) head.hidden = !present.has(column);
  hideGroups(table, [...heads]);
  table.dispatchEvent(new Event('filtered'));
  return meetings.length;
}

function writeCount(cell: HTMLTableCellElement, count: number): void {
  const link = cell.querySelector('a');
  if (!link) return;
  link.hidden = count === 0;
  link.textContent = String(count);
  link.ariaLabel = (link.ariaLabel ?? '').replace(/\d+$/, String(count));
  const shade = [...cell.classList].find((name) => name.startsWith('shade-'));
  if (shade) cell.classList.replace(shade, `shade-${findShade(count)}`);
}

/** A group is as wide as its columns that are left, and gone with the last of them; a line stands before the first. */
function hideGroups(table: HTMLTableElement, heads: readonly HTMLTableCellElement[]): void {
  const groupHeads = table.querySelectorAll<HTMLTableCellElement>('.matrix-groups th');
  const firsts = new Set<number>();
  let start = 0;
  for (const [place, group] of [...table.querySelectorAll<HTMLTableColElement>('colgroup[span]')].entries()) {
    const columns = Array.from({ length: group.span }, (_, step) => start + step);
    const shown = columns.filter((column) => !heads[column]?.hidden);
    start += group.span;
    const head = groupHeads[place];
    const body = table.tBodies[place];
    if (head) head.colSpan = Math.max(1, shown.length);
    for (const part of [head, body]) if (part) part.hidden = shown.length === 0;
    if (head && shown[0] !== undefined) firsts.add(shown[0]);
  }
  for (const row of table.querySelectorAll('.matrix-heads, .matrix-row')) {
    // The first cell of every row is its own head.
    for (const [column, cell] of [...row.children].slice(1).entries())
      cell.classList.toggle('first', firsts.has(column));
  }
}
