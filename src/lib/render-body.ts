import type { Authorities } from '../authorities/model.ts';
import { addresses } from './addresses.ts';
import type { Block, BodyNote, Inline, Item, Words } from './body/model.ts';
import { findMarks } from './body/find-marks.ts';
import { escapeHtml } from './escape-html.ts';
import type { ReadableText } from './readable-text.ts';

/** A note as HTML, for a list of notes; its mark in the text has the id `mark-<label>`. */
export type RenderedNote = { label: string; html: string };

/**
 * Renders the words of an article to HTML: everything with words has its address as `id` and a ¶ link to itself; a block
 * with marks is followed by their notes, so that a style can put them beside it; persons and summits with a record are
 * links. Only what the types of a body allow can come out, and every text is escaped.
 */
export function renderBody({ body }: ReadableText, authorities: Authorities): { html: string; notes: RenderedNote[] } {
  const state: State = { authorities, notes: new Map(body.notes.map((note) => [note.label, note])), shown: new Set(), marks: new Map() };
  const html = body.blocks.map((block) => renderWithNotes(block, state)).join('\n');
  const left = body.notes.filter((note) => !state.shown.has(note.label)).map((note) => renderNote(note, state));
  return { html: left.length > 0 ? `${html}\n<div class="notes">${left.join('')}</div>` : html, notes: body.notes.map((note) => ({ label: note.label, html: renderBlocks(note.blocks, state) })) };
}

type State = {
  authorities: Authorities;
  notes: ReadonlyMap<string, BodyNote>;
  /** Labels of the notes that stand on the page already. */
  shown: Set<string>;
  /** How many marks of each label there are already. */
  marks: Map<string, number>;
};

/** Puts the notes that a block is the first to mark after it, in one wrapper with it. */
function renderWithNotes(block: Block, state: State): string {
  const html = renderBlock(block, state);
  const notes = findMarks(block).flatMap((label) => {
    const note = state.notes.get(label);
    if (!note || state.shown.has(label)) return [];
    state.shown.add(label);
    return [renderNote(note, state)];
  });
  return notes.length > 0 ? `<div class="noted">${html}<div class="notes">${notes.join('')}</div></div>` : html;
}

function renderNote({ label, blocks }: BodyNote, state: State): string {
  const id = escapeHtml(encodeLabel(label));
  const back = `<a class="note-number" href="#mark-${id}" aria-label="Back to mark ${escapeHtml(label)}">${escapeHtml(label)}</a>`;
  return `<aside class="note" id="note-${id}">${back} <div class="note-text">${renderBlocks(blocks, state)}</div></aside>`;
}

function renderBlocks(blocks: readonly Block[], state: State): string {
  return blocks.map((block) => renderBlock(block, state)).join('\n');
}

function renderBlock(block: Block, state: State): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p${printId(block)}>${renderWords(block, state)}</p>`;
    case 'heading':
      return `<h${block.level}${printId(block)}>${renderWords(block, state)}</h${block.level}>`;
    case 'caption':
      return `<p class="caption"${printId(block)}>${renderWords(block, state)}${renderAside('credit', block.credit)}</p>`;
    case 'pull-quote':
      return `<aside class="pull-quote"><p${printId(block)}>${renderWords(block, state)}</p>${renderAside('speaker', block.speaker)}</aside>`;
    case 'quotation':
      return `<blockquote>${renderBlocks(block.blocks, state)}</blockquote>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      const start = block.ordered && block.start !== 1 ? ` start="${block.start}"` : '';
      return `<${tag}${start}>\n${block.items.map((item) => renderItem(item, state)).join('\n')}\n</${tag}>`;
    }
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
    case 'table':
      return renderTable(block, state);
    case 'rule':
      return '<hr>';
  }
}

function renderItem(item: Item, state: State): string {
  const more = item.more.length > 0 ? `\n${renderBlocks(item.more, state)}` : '';
  return `<li${printId(item)}>${renderWords(item, state)}${more}</li>`;
}

/** Wide tables scroll in themselves; the wrapper can be reached by keyboard for that. */
function renderTable({ rows, align }: Extract<Block, { kind: 'table' }>, state: State): string {
  const [head = [], ...others] = rows;
  const renderRow = (row: Inline[][], tag: 'th' | 'td') =>
    `<tr>${row.map((cell, column) => `<${tag}${align[column] ? ` class="${align[column]}"` : ''}>${renderInlines(cell, state)}</${tag}>`).join('')}</tr>`;
  const body = others.length > 0 ? `<tbody>${others.map((row) => renderRow(row, 'td')).join('')}</tbody>` : '';
  return `<div class="table" tabindex="0" role="region" aria-label="Table"><table><thead>${renderRow(head, 'th')}</thead>${body}</table></div>`;
}

function renderWords(words: Words, state: State): string {
  const link = words.address ? ` <a class="pilcrow" href="#${words.address}" aria-label="Link to this paragraph">¶</a>` : '';
  return `${renderInlines(words.content, state)}${link}`;
}

function renderInlines(content: readonly Inline[], state: State): string {
  return content.map((inline) => renderInline(inline, state)).join('');
}

function renderInline(inline: Inline, state: State): string {
  switch (inline.kind) {
    case 'text':
      return escapeHtml(inline.text);
    case 'code':
      return `<code>${escapeHtml(inline.text)}</code>`;
    case 'break':
      return '<br>';
    case 'emphasis':
      return `<em>${renderInlines(inline.content, state)}</em>`;
    case 'strong':
      return `<strong>${renderInlines(inline.content, state)}</strong>`;
    case 'deletion':
      return `<del>${renderInlines(inline.content, state)}</del>`;
    case 'link':
      return `<a href="${escapeHtml(inline.href)}" rel="external noopener">${renderInlines(inline.content, state)}</a>`;
    case 'person':
      return renderName(state.authorities.people.has(inline.id) ? addresses.person(inline.id) : undefined, 'person', inline.content, state);
    case 'summit':
      return renderName(state.authorities.summits.has(inline.id) ? addresses.summit(inline.id) : undefined, 'summit', inline.content, state);
    case 'mark':
      return renderMark(inline.label, state);
  }
}

/** A name without a record has no page to link to. */
function renderName(address: string | undefined, kind: 'person' | 'summit', content: readonly Inline[], state: State): string {
  const words = renderInlines(content, state);
  return address ? `<a class="${kind}" href="${escapeHtml(address)}">${words}</a>` : words;
}

/** The first mark of a note is where its note leads back to. */
function renderMark(label: string, state: State): string {
  const count = (state.marks.get(label) ?? 0) + 1;
  state.marks.set(label, count);
  const id = escapeHtml(encodeLabel(label));
  const number = escapeHtml(label);
  return `<sup class="mark"><a id="mark-${id}${count > 1 ? `-${count}` : ''}" href="#note-${id}" aria-label="Note ${number}">${number}</a></sup>`;
}

function renderAside(kind: 'credit' | 'speaker', words: string | undefined): string {
  return words ? ` <span class="${kind}">${escapeHtml(words)}</span>` : '';
}

function printId(words: Words): string {
  return words.address ? ` id="${words.address}"` : '';
}

/** An id may hold no white space. */
function encodeLabel(label: string): string {
  return label.replace(/[^\p{L}\p{N}-]+/gu, '_');
}
