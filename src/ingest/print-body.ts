import { findItemNumber } from '../text/item-number.ts';
import { findNoteMarks, type NoteMark } from '../text/note-marks.ts';
import type { AssembledArticle } from './assemble-article.ts';
import { escapeAttribute, escapeMdx } from './escape-mdx.ts';
import type { Block, NamedPlace } from './model.ts';

type Printable = Pick<AssembledArticle, 'blocks' | 'firstMentions' | 'noteTexts' | 'speakers'>;

/** Prints the blocks of an article as MDX, one line a block, and the texts of its notes as footnotes below. */
export function printBody(article: Printable): string {
  const places = groupByBlock(article.firstMentions);
  const signs = listItemSigns(article.blocks);
  const body = article.blocks
    .map((block, index) => {
      const line = printBlock(block, places.get(index) ?? [], signs[index] ?? '', article);
      return continuesList(article.blocks, index) ? `\n${line}` : `\n\n${line}`;
    })
    .join('');
  return `${body.trimStart()}\n${printNotes(article.noteTexts)}`;
}

function groupByBlock(places: readonly NamedPlace[]): Map<number, NamedPlace[]> {
  const groups = new Map<number, NamedPlace[]>();
  for (const place of [...places].sort((a, b) => a.start - b.start)) {
    const group = groups.get(place.block) ?? [];
    if (place.start >= (group.at(-1)?.end ?? 0)) groups.set(place.block, [...group, place]);
  }
  return groups;
}

function printBlock(block: Block, places: readonly NamedPlace[], sign: string, article: Printable): string {
  const words = (opensBlock: boolean) => printInline(block.text, places, article.noteTexts, opensBlock);
  switch (block.kind) {
    case 'paragraph':
      return words(true);
    case 'subheading':
      // A heading ends before a closing word of "#" alone.
      return `## ${words(true).replace(/(?<=\s#*)#$/, '&#35;')}`;
    case 'list-item':
      return `${sign} ${printItem(block.text, places, article.noteTexts)}`;
    case 'correction':
      return `> ${words(true)}`;
    case 'caption':
      return `<Caption${printAttribute('credit', block.credit)}>${words(false)}</Caption>`;
    case 'pull-quote':
      return `<PullQuote${printAttribute('speaker', article.speakers.get(block.address))}>${words(false)}</PullQuote>`;
  }
}

/** Prints the words of an item; its number is the list's own. */
function printItem(text: string, places: readonly NamedPlace[], notes: ReadonlyMap<number, string>): string {
  const from = findItemNumber(text)?.start ?? 0;
  const moved = places
    .filter(({ start }) => start >= from)
    .map((place) => ({ ...place, start: place.start - from, end: place.end - from }));
  return printInline(text.slice(from), moved, notes, true);
}

function printAttribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`;
}

function printInline(
  text: string,
  found: readonly NamedPlace[],
  notes: ReadonlyMap<number, string>,
  opensBlock: boolean,
): string {
  const marks = findNoteMarks(text).filter(({ numbers }) => numbers.every((number) => notes.has(number)));
  const apart = found.filter((place) => marks.every((mark) => place.end <= mark.start || mark.end <= place.start));
  const places = leavesTextOutside(text, apart) ? apart : apart.slice(1);
  const besideMarkup = places.length + marks.length > 0;
  let printed = '';
  let position = 0;
  const printUpTo = (end: number) => {
    const words = escapeMdx(text.slice(position, end), { opensBlock: opensBlock && position === 0, besideMarkup });
    // "[^1]:" at the start of a line would begin the text of the note.
    printed += printed.endsWith(']') ? words.replace(/^:/, '&#58;') : words;
    position = end;
  };
  for (const edge of listEdges(places, marks)) {
    printUpTo(edge.at);
    printed += edge.markup;
    position = edge.resume;
  }
  printUpTo(text.length);
  return printed;
}

type Edge = { at: number; markup: string; resume: number };

/** Where markup goes in, in order: the tags around names, and the references in place of note marks. */
function listEdges(places: readonly NamedPlace[], marks: readonly NoteMark[]): Edge[] {
  const tags = places.flatMap((place) => {
    const [name, id] = 'person' in place ? ['Person', place.person] : ['Summit', place.summit];
    return [
      { at: place.start, markup: `<${name} id="${escapeAttribute(id)}">`, resume: place.start },
      { at: place.end, markup: `</${name}>`, resume: place.end },
    ];
  });
  const references = marks.map(({ start, end, numbers }) => ({
    at: start,
    markup: numbers.map((number) => `[^${number}]`).join(''),
    resume: end,
  }));
  return [...tags, ...references].sort((a, b) => a.at - b.at);
}

/** MDX takes a line of nothing but tags for a block of its own and not for a paragraph: some words must stand outside. */
function leavesTextOutside(text: string, places: readonly NamedPlace[]): boolean {
  const outside = places.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  return outside.trim() !== '';
}

/**
 * Lists what stands before each item: "-", or its number. Markdown counts on from the first number of a list, so one out of
 * order begins another list, which the sign behind the number tells apart: "1." "2." and then "1)".
 */
function listItemSigns(blocks: readonly Block[]): string[] {
  let sign = '.';
  return blocks.map((block, index) => {
    if (block.kind !== 'list-item') return '';
    const number = numberOf(block);
    if (number === undefined) return '-';
    if (numberOf(blocks[index - 1]) === undefined) sign = '.';
    else if (!continuesList(blocks, index)) sign = sign === '.' ? ')' : '.';
    return `${number}${sign}`;
  });
}

/** Whether an item belongs to the list of the one before: neither has a number, or its number is the next. */
function continuesList(blocks: readonly Block[], index: number): boolean {
  const [before, block] = [blocks[index - 1], blocks[index]];
  if (block?.kind !== 'list-item' || before?.kind !== 'list-item') return false;
  const [last, number] = [numberOf(before), numberOf(block)];
  return last === undefined ? number === undefined : number === last + 1;
}

function numberOf(block: Block | undefined): number | undefined {
  return block?.kind === 'list-item' ? findItemNumber(block.text)?.number : undefined;
}

function printNotes(notes: ReadonlyMap<number, string>): string {
  return [...notes]
    .map(([number, text]) => `\n[^${number}]: ${escapeMdx(text, { opensBlock: true, besideMarkup: true })}\n`)
    .join('');
}
