import type { Block, Body, Inline } from './model.ts';

/**
 * Cuts a body to its first paragraphs, at most so many words long; the last of them ends in "…" where it was cut. Captions,
 * headings, lists and notes are left out: an excerpt is the beginning of the running text.
 */
export function cutBody(body: Body, words: number): Body {
  const blocks: Block[] = [];
  let left = words;
  for (const block of body.blocks) {
    if (block.kind !== 'paragraph') continue;
    const cut = cutInlines(block.content, left);
    left = cut.left;
    blocks.push({ ...block, content: left > 0 ? cut.content : [...cut.content, { kind: 'text', text: ' …' }] });
    if (left <= 0) break;
  }
  return { blocks, notes: [] };
}

function cutInlines(content: readonly Inline[], words: number): { content: Inline[]; left: number } {
  const kept: Inline[] = [];
  let left = words;
  for (const inline of content) {
    if (left <= 0) break;
    if (inline.kind === 'mark') continue;
    if ('content' in inline) {
      const cut = cutInlines(inline.content, left);
      kept.push({ ...inline, content: cut.content });
      left = cut.left;
    } else if (inline.kind === 'text') {
      const cut = cutText(inline.text, left);
      kept.push({ kind: 'text', text: cut.text });
      left = cut.left;
    } else {
      kept.push(inline);
    }
  }
  return { content: kept, left };
}

/** Text without spaces between words (Japanese, Chinese) counts four characters as a word. */
function cutText(text: string, words: number): { text: string; left: number } {
  let left = words;
  let end = 0;
  for (const match of text.matchAll(/\s*\S+/gu)) {
    const weight = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(match[0])
      ? Math.ceil(match[0].trim().length / 4)
      : 1;
    if (weight > left) {
      const room = weight > 1 ? [...match[0]].slice(0, left * 4).join('').length : 0;
      return { text: text.slice(0, match.index + room), left: 0 };
    }
    left -= weight;
    end = match.index + match[0].length;
  }
  return { text: text.slice(0, left > 0 ? text.length : end), left };
}
