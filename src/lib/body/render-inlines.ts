import type { Authorities } from '../../authorities/model.ts';
import { addresses } from '../addresses.ts';
import { escapeHtml } from '../escape-html.ts';
import type { BodyNote, Inline } from './model.ts';

/** What rendering an article has met so far. */
export type RenderState = {
  authorities: Authorities;
  /** Whether paragraphs carry a ¶ link to themselves; a feed does without. */
  paragraphLinks: boolean;
  notes: ReadonlyMap<string, BodyNote>;
  /** Labels of the notes that stand on the page already. */
  shown: Set<string>;
  /** How many marks of each label there are already. */
  marks: Map<string, number>;
};

/** Renders words to HTML. Every text is escaped; persons and summits with a record are links, others plain words. */
export function renderInlines(content: readonly Inline[], state: RenderState): string {
  return content.map((inline) => renderInline(inline, state)).join('');
}

function renderInline(inline: Inline, state: RenderState): string {
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

/** A name without a record has no page to link to. */
function renderName(
  address: string | undefined,
  kind: 'person' | 'summit',
  content: readonly Inline[],
  state: RenderState,
): string {
  const words = renderInlines(content, state);
  return address ? `<a class="${kind}" href="${escapeHtml(address)}">${words}</a>` : words;
}

/** The first mark of a note is where its note leads back to. */
function renderMark(label: string, state: RenderState): string {
  const count = (state.marks.get(label) ?? 0) + 1;
  state.marks.set(label, count);
  const id = escapeHtml(encodeLabel(label));
  const number = escapeHtml(label);
  return `<sup class="mark"><a id="mark-${id}${count > 1 ? `-${count}` : ''}" href="#note-${id}" aria-label="Note ${number}">${number}</a></sup>`;
}

/** An id may hold no white space. */
export function encodeLabel(label: string): string {
  return label.replace(/[^\p{L}\p{N}-]+/gu, '_');
}
