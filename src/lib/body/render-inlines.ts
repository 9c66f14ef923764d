import type { Authorities } from '../../authorities/model.ts';
import { addresses } from '../addresses.ts';
import { escapeHtml } from '../escape-html.ts';
import type { BodyNote, Inline } from './model.ts';
import { NOT_CARRIED, renderMissingMarks } from './render-missing-marks.ts';

/** What rendering an article has met so far. */
export type RenderState = {
  authorities: Authorities;
  /** Whether paragraphs carry a ¶ link to themselves; a feed does without. */
  paragraphLinks: boolean;
  /** Whether the words stand inside a link already: links cannot stand in one another. */
  insideLink: boolean;
  /** Whether addresses printed as plain text become links: in notes, which point at sources. */
  linkAddresses: boolean;
  notes: ReadonlyMap<string, BodyNote>;
  /** Labels of the notes that stand on the page already. */
  shown: Set<string>;
  /** How many marks of each label there are already. */
  marks: Map<string, number>;
  /** Numbers of marks whose source the text did not carry, in the order in which they were first met. */
  missing: string[];
  /** The day as of which the article points at its sources. */
  citedOn: string | undefined;
};

/** Renders words to HTML. Every text is escaped; persons and summits with a record are links, others plain words. */
export function renderInlines(content: readonly Inline[], state: RenderState): string {
  return content.map((inline) => renderInline(inline, state)).join('');
}

function renderInline(inline: Inline, state: RenderState): string {
  switch (inline.kind) {
    case 'text':
      return renderText(inline.text, state);
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
      return renderLink(
        inline.href,
        renderInlines(inline.content, { ...state, linkAddresses: false, insideLink: true }),
        state.citedOn,
      );
    case 'person':
      return renderName(
        state.authorities.people.has(inline.id) ? addresses.person(inline.id) : undefined,
        'person',
        inline.content,
        state,
      );
    case 'summit':
      return renderName(
        state.authorities.summits.has(inline.id) ? addresses.summit(inline.id) : undefined,
        'summit',
        inline.content,
        state,
      );
    case 'mark':
      return renderMark(inline.label, state);
  }
}

function renderText(text: string, state: RenderState): string {
  if (state.linkAddresses) return linkAddresses(text, state.citedOn);
  if (state.insideLink || !state.paragraphLinks) return escapeHtml(text);
  return renderMissingMarks(text, (number) => renderMissingMark(number, state));
}

/** An address in running text, without the full stop or bracket that ends the sentence: "https://news.example/x". */
const ADDRESS = /https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]}]/g;

function linkAddresses(text: string, citedOn: string | undefined): string {
  const parts: string[] = [];
  let end = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    const words = escapeHtml(address);
    parts.push(escapeHtml(text.slice(end, index)), URL.canParse(address) ? renderLink(address, words, citedOn) : words);
    end = index + address.length;
  }
  return `${parts.join('')}${escapeHtml(text.slice(end))}`;
}

/** A link out keeps, as robust links do, the address that the source gave and the day of which it speaks. */
function renderLink(href: string, html: string, citedOn: string | undefined): string {
  const day = citedOn ? ` data-originalurl="${escapeHtml(href)}" data-versiondate="${escapeHtml(citedOn)}"` : '';
  return `<a href="${escapeHtml(href)}" rel="external noopener"${day}>${html}</a>`;
}

/** A name without a record has no page to link to; one that holds a link or a mark leaves it to that. */
function renderName(
  address: string | undefined,
  kind: 'person' | 'summit',
  content: readonly Inline[],
  state: RenderState,
): string {
  const isLink = address !== undefined && !state.insideLink && !holdsLink(content);
  const words = renderInlines(content, isLink ? { ...state, linkAddresses: false, insideLink: true } : state);
  return isLink ? `<a class="${kind}" href="${escapeHtml(address)}">${words}</a>` : words;
}

function holdsLink(content: readonly Inline[]): boolean {
  return content.some(
    (inline) => inline.kind === 'link' || inline.kind === 'mark' || ('content' in inline && holdsLink(inline.content)),
  );
}

function renderMark(label: string, state: RenderState): string {
  const number = escapeHtml(label);
  return `<sup class="mark"><a id="${countMark(label, state)}" href="#note-${escapeHtml(encodeLabel(label))}" aria-label="Note ${number}">${number}</a></sup>`;
}

/** A mark without a source in the text stands as printed, and its note says what is missing. */
function renderMissingMark(number: string, state: RenderState): string {
  const isMissing = !state.notes.has(number);
  if (isMissing && !state.marks.has(number)) state.missing.push(number);
  const words = isMissing ? ` class="missing" title="${NOT_CARRIED}"` : '';
  return `<a${words} id="${countMark(number, state)}" href="#note-${number}" aria-label="Note ${number}">${number}</a>`;
}

/** Gives a mark its id; the first mark of a note is where its note leads back to. */
function countMark(label: string, state: RenderState): string {
  const count = (state.marks.get(label) ?? 0) + 1;
  state.marks.set(label, count);
  return `mark-${escapeHtml(encodeLabel(label))}${count > 1 ? `-${count}` : ''}`;
}

/** An id may hold no white space. */
export function encodeLabel(label: string): string {
  return label.replace(/[^\p{L}\p{N}-]+/gu, '_');
}
