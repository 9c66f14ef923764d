import { foldWhiteSpace } from '../../text/fold-white-space.ts';
import type { Block, Body, Inline, Item } from './model.ts';

/** Prints a body, or a text, as Markdown that any reader of GFM takes for the same words. */
export const printMarkdown = { body: printBody, text: escapeText };

function printBody({ blocks, notes }: Body): string {
  const definitions = notes.map((note) => `[^${note.label}]: ${indent(printBlocks(note.blocks), '    ')}`);
  return [printBlocks(blocks), ...definitions].filter((text) => text !== '').join('\n\n');
}

/** Of lists side by side, every second one has other signs, or they would be one list: "3. …" and then "1) …", "- …" and then "* …". */
function printBlocks(blocks: readonly Block[]): string {
  let isOther = false;
  return blocks
    .map((block, index) => {
      isOther = block.kind === 'list' && blocks[index - 1]?.kind === 'list' && !isOther;
      return printBlock(block, isOther);
    })
    .join('\n\n');
}

function printBlock(block: Block, isOther: boolean): string {
  switch (block.kind) {
    case 'paragraph':
      return printInlines(block.content);
    case 'heading':
      return `${'#'.repeat(block.level)} ${foldWhiteSpace(printInlines(block.content))}`;
    case 'caption':
      return quote(`${printInlines(block.content)}${block.credit ? ` (${escapeText(block.credit)})` : ''}`);
    case 'pull-quote':
      return quote(`${printInlines(block.content)}${block.speaker ? ` — ${escapeText(block.speaker)}` : ''}`);
    case 'quotation':
      return quote(printBlocks(block.blocks));
    case 'list':
      return block.items.map((item, index) => printItem(item, printSign(block, index, isOther))).join('\n');
    case 'code':
      return block.text
        .split('\n')
        .map((line) => `    ${line}`)
        .join('\n');
    case 'table':
      return printTable(block);
    case 'rule':
      return '***';
  }
}

function printSign({ ordered, start }: { ordered: boolean; start: number }, index: number, isOther: boolean): string {
  if (ordered) return `${start + index}${isOther ? ')' : '.'} `;
  return isOther ? '* ' : '- ';
}

function printItem(item: Item, sign: string): string {
  const parts = [printInlines(item.content), ...(item.more.length > 0 ? [printBlocks(item.more)] : [])];
  return `${sign}${indent(parts.join('\n\n'), ' '.repeat(sign.length))}`;
}

function printTable({ rows, align }: Extract<Block, { kind: 'table' }>): string {
  const rules = { left: ':--', center: ':-:', right: '--:' };
  const printRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const [head = [], ...others] = rows.map((row) =>
    row.map((cell) => foldWhiteSpace(printInlines(cell)).replaceAll('|', '\\|')),
  );
  const rule = head.map((_, column) => rules[align[column] ?? 'left']);
  return [head, rule, ...others].map(printRow).join('\n');
}

function printInlines(content: readonly Inline[]): string {
  return content.map(printInline).join('');
}

function printInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return escapeText(inline.text);
    case 'code':
      return `\`\` ${inline.text} \`\``;
    case 'break':
      return '\\\n';
    case 'emphasis':
      return `*${printInlines(inline.content)}*`;
    case 'strong':
      return `**${printInlines(inline.content)}**`;
    case 'deletion':
      return `~~${printInlines(inline.content)}~~`;
    case 'link':
      return `[${printInlines(inline.content)}](<${inline.href.replace(/[<>\\]/g, encodeURIComponent)}>)`;
    case 'mark':
      return `[^${inline.label}]`;
    default:
      return printInlines(inline.content);
  }
}

/** Characters that mean something inside a line; at the start of one, also what makes a list or heading ("1. ", "- ", "# "). */
function escapeText(text: string): string {
  return text
    .replace(/[\\`*_~[\]<>|&]/g, '\\$&')
    .replace(/^(\s*)([-+#=])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2');
}

function quote(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

/** Indents all lines but the first. */
function indent(text: string, by: string): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 || line === '' ? line : `${by}${line}`))
    .join('\n');
}
