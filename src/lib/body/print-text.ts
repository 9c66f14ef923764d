import type { Block, Inline, Item } from './model.ts';

type PrintMark = (label: string) => string;

/** Prints words as plain text: tags taken away, note marks as "[1]", a break as a space. White space is not folded. */
export function printText(content: readonly Inline[], printMark: PrintMark = (label) => `[${label}]`): string {
  return content.map((inline) => printInline(inline, printMark)).join('');
}

function printInline(inline: Inline, printMark: PrintMark): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text;
    case 'break':
      return ' ';
    case 'mark':
      return printMark(inline.label);
    default:
      return printText(inline.content, printMark);
  }
}

/** Finds everything that has words of its own, in the order of the text: paragraphs, headings, captions, pull quotes, items. */
export function findWords(blocks: readonly Block[]): (Extract<Block, { content: Inline[] }> | Item)[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.flatMap((item) => [item, ...findWords(item.more)]);
    if (block.kind === 'quotation') return findWords(block.blocks);
    return 'content' in block ? [block] : [];
  });
}
