import type { Block, Inline } from './model.ts';

/** Finds the labels of the note marks in a block, in the order of the text. */
export function findMarks(block: Block): string[] {
  switch (block.kind) {
    case 'list':
      return block.items.flatMap((item) => [...findInlineMarks(item.content), ...item.more.flatMap(findMarks)]);
    case 'quotation':
      return block.blocks.flatMap(findMarks);
    case 'table':
      return block.rows.flat().flatMap(findInlineMarks);
    default:
      return 'content' in block ? findInlineMarks(block.content) : [];
  }
}

function findInlineMarks(content: readonly Inline[]): string[] {
  return content.flatMap((inline) => {
    if (inline.kind === 'mark') return [inline.label];
    return 'content' in inline ? findInlineMarks(inline.content) : [];
  });
}
