import type { Authorities } from '../authorities/model.ts';
import { personIdSchema } from '../schema/values.ts';
import { findMarks } from './body/find-marks.ts';
import type { Block, BodyNote, Inline, Item, Words } from './body/model.ts';
import { placeChanges } from './body/place-changes.ts';
import { renderChangesBefore, renderLost } from './body/render-changes.ts';
import { encodeLabel, type RenderState, renderInlines } from './body/render-inlines.ts';
import { NOT_CARRIED } from './body/render-missing-marks.ts';
import { escapeHtml } from './escape-html.ts';
import type { Article } from './model.ts';
import type { ReadableText } from './readable-text.ts';

/** What an article's page knows beside its words: passages that changed since they were linked to, and the day of its sources. */
type History = { changed?: Article['changed']; citedOn?: string | undefined };

/** A note as HTML, for a list of notes; its mark in the text has the id `mark-<label>`. */
export type RenderedNote = { label: string; html: string };

/**
 * Renders the words of an article to HTML: everything with words has its address as `id` and a ¶ link to itself; a block
 * with marks is followed by their notes, so that a style can put them beside it; persons and summits with a record are
 * links. `lost` is what to put before the words: the passages that were linked to once and are gone. Only what the types of a body allow can come out, and every text is escaped.
 */
export function renderBody(
  { body }: ReadableText,
  authorities: Authorities,
  paragraphLinks = true,
  { changed = new Map(), citedOn }: History = {},
): { html: string; notes: RenderedNote[]; lost: string } {
  const notes = new Map(body.notes.map((note) => [note.label, note]));
  const state: RenderState = {
    authorities,
    paragraphLinks,
    linkAddresses: false,
    insideLink: false,
    notes,
    shown: new Set(),
    marks: new Map(),
    missing: [],
    citedOn,
  };
  const changes = placeChanges(body.blocks, changed);
  const blocks = body.blocks.map((block) => `${renderChangesBefore(block, changes)}${renderWithNotes(block, state)}`);
  // A note of the source's list that no mark points at stands at the end.
  const unmarked = body.notes.filter((note) => !state.shown.has(note.label)).map((note) => renderNote(note, state));
  const html = [...blocks, ...(unmarked.length > 0 ? [`<div class="notes">${unmarked.join('')}</div>`] : [])].join(
    '\n',
  );
  return {
    html,
    notes: [
      ...body.notes.map(({ label, blocks: words }) => ({
        label,
        html: renderBlocks(words, { ...state, linkAddresses: true }),
      })),
      ...state.missing.map((label) => ({ label, html: NOT_CARRIED })),
    ],
    lost: renderLost(changes),
  };
}

/** Puts the notes that a block is the first to mark after it, in one wrapper with it. */
function renderWithNotes(block: Block, state: RenderState): string {
  const missingBefore = state.missing.length;
  const html = renderBlock(block, state);
  const notes = findMarks(block).flatMap((label) => {
    const note = state.notes.get(label);
    if (!note || state.shown.has(label)) return [];
    state.shown.add(label);
    return [renderNote(note, state)];
  });
  for (const number of state.missing.slice(missingBefore)) notes.push(printNote(number, NOT_CARRIED, state));
  return notes.length > 0 ? `<div class="noted">${html}<div class="notes">${notes.join('')}</div></div>` : html;
}

function renderNote({ label, blocks }: BodyNote, state: RenderState): string {
  return printNote(label, renderBlocks(blocks, { ...state, linkAddresses: true }), state);
}

function printNote(label: string, html: string, state: RenderState): string {
  const id = escapeHtml(encodeLabel(label));
  const number = escapeHtml(label);
  const back = state.marks.has(label)
    ? `<a class="note-number" href="#mark-${id}" aria-label="Back to mark ${number}">${number}</a>`
    : `<span class="note-number">${number}</span>`;
  return `<div class="note" role="note" id="note-${id}">${back} <div class="note-text">${html}</div></div>`;
}

function renderBlocks(blocks: readonly Block[], state: RenderState): string {
  return blocks.map((block) => renderBlock(block, state)).join('\n');
}

function renderBlock(block: Block, state: RenderState): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p${printId(block)}>${renderWords(block, state)}</p>`;
    case 'heading':
      return `<h${block.level}${printId(block)}>${renderWords(block, state)}</h${block.level}>`;
    case 'caption':
      return `<p class="caption"${printId(block)}>${renderWords(block, state)}${renderCredit('credit', block.credit)}</p>`;
    case 'pull-quote':
      return `<aside class="pull-quote"><p${printId(block)}>${renderWords(block, state)}</p>${renderCredit('speaker', nameSpeaker(block.speaker, state.authorities))}</aside>`;
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

function renderItem(item: Item, state: RenderState): string {
  const more = item.more.length > 0 ? `\n${renderBlocks(item.more, state)}` : '';
  return `<li${printId(item)}>${renderWords(item, state)}${more}</li>`;
}

/** Wide tables scroll in themselves; the wrapper can be reached by keyboard for that. */
function renderTable({ rows, align }: Extract<Block, { kind: 'table' }>, state: RenderState): string {
  const [head = [], ...others] = rows;
  const renderRow = (row: Inline[][], tag: 'th' | 'td') =>
    `<tr>${row.map((cell, column) => `<${tag}${align[column] ? ` class="${align[column]}"` : ''}>${renderInlines(cell, state)}</${tag}>`).join('')}</tr>`;
  const body = others.length > 0 ? `<tbody>${others.map((row) => renderRow(row, 'td')).join('')}</tbody>` : '';
  return `<div class="table" tabindex="0" role="region" aria-label="Table"><table><thead>${renderRow(head, 'th')}</thead>${body}</table></div>`;
}

function renderWords(words: Words, state: RenderState): string {
  const link =
    words.address && state.paragraphLinks
      ? ` <a class="pilcrow" href="#${words.address}" aria-label="Link to this paragraph">¶</a>`
      : '';
  return `${renderInlines(words.content, state)}${link}`;
}

/** A speaker with a record is given by id. */
function nameSpeaker(speaker: string | undefined, { people }: Authorities): string | undefined {
  const id = personIdSchema.safeParse(speaker);
  return (id.success && people.get(id.data)?.name) || speaker;
}

function renderCredit(kind: 'credit' | 'speaker', words: string | undefined): string {
  return words ? ` <span class="${kind}">${escapeHtml(words)}</span>` : '';
}

function printId(words: Words): string {
  return words.address ? ` id="${words.address}"` : '';
}
