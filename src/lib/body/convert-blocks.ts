import type { Heading, List, ListItem, Paragraph, RootContent, Table } from 'mdast';
import { isBlockComponent, isComponent, isInlineComponent, readComponent } from './component.ts';
import { convertInlines, type Definitions } from './convert-inlines.ts';
import type { Block, Inline, Item } from './model.ts';
import { Refusal } from './refusal.ts';

/** Lists and quotations may stand in one another this deep; more is no article, and could exhaust the stack. */
const DEEPEST = 20;

/** Converts blocks of a Markdown tree; what a body may not hold is thrown as a Refusal. */
export function convertBlocks(nodes: readonly RootContent[], definitions: Definitions, depth = 0): Block[] {
  if (depth > DEEPEST)
    throw new Refusal(`lists or quotations stand more than ${DEEPEST} deep in one another`, nodes[0]);
  const blocks: Block[] = [];
  for (const group of groupLoneComponents(nodes)) {
    const block = convertBlock(group, definitions, depth);
    if (block) blocks.push(block);
  }
  return blocks;
}

/**
 * A paragraph that is nothing but <Person> or <Summit> reaches us without its paragraph, and its white space is lost.
 * Components that touch or share a line belong to one paragraph.
 */
function groupLoneComponents(nodes: readonly RootContent[]): RootContent[] {
  const groups: RootContent[] = [];
  let open: Paragraph | undefined;
  for (const node of nodes) {
    if (!isInlineComponent(node)) {
      open = undefined;
      groups.push(node);
      continue;
    }
    const gap = (node.position?.start.offset ?? 0) - (open?.position?.end.offset ?? 0);
    const linesOn = (node.position?.start.line ?? 0) - (open?.position?.end.line ?? 0);
    const isNextLine = linesOn === 1;
    if (open && linesOn <= 1) {
      if (gap > 0) open.children.push({ type: 'text', value: isNextLine ? '\n' : ' ' });
      open.children.push(node as unknown as Paragraph['children'][number]);
      open.position = node.position;
    } else {
      open = {
        type: 'paragraph',
        children: [node as unknown as Paragraph['children'][number]],
        position: node.position,
      };
      groups.push(open);
    }
  }
  return groups;
}

function convertBlock(node: RootContent, definitions: Definitions, depth: number): Block | undefined {
  switch (node.type) {
    case 'paragraph':
      return convertParagraph(node, definitions);
    case 'heading':
      return {
        kind: 'heading',
        level: Math.max(2, node.depth) as Exclude<Heading['depth'], 1>,
        content: convertInlines(node.children, definitions),
      };
    case 'list':
      return convertList(node, definitions, depth);
    case 'blockquote':
      return { kind: 'quotation', blocks: convertBlocks(node.children, definitions, depth + 1) };
    case 'table':
      return convertTable(node, definitions);
    case 'code':
      return { kind: 'code', text: node.value };
    case 'thematicBreak':
      return { kind: 'rule' };
    default:
      if (isComponent(node)) return convertBlockComponent(node, definitions);
      throw new Refusal(`the text holds ${describeNode(node)}`, node);
  }
}

/** A caption or pull quote on one line may come as the only child of a paragraph. */
function convertParagraph(node: Paragraph, definitions: Definitions): Block {
  const [only] = node.children;
  if (node.children.length === 1 && only && isBlockComponent(only)) return convertBlockComponent(only, definitions);
  return { kind: 'paragraph', content: convertInlines(node.children, definitions) };
}

function convertBlockComponent(node: RootContent, definitions: Definitions): Block {
  const { name, attribute, children } = readComponent(node);
  if (name !== 'Caption' && name !== 'PullQuote')
    throw new Refusal(`the tag <${name}> stands where a block is meant`, node);
  const content = joinParagraphs(children, definitions);
  return name === 'Caption'
    ? { kind: 'caption', content, credit: attribute }
    : { kind: 'pull-quote', content, speaker: attribute };
}

/** The words of a component may stand between its tags or in paragraphs of their own. */
function joinParagraphs(nodes: readonly RootContent[], definitions: Definitions): Inline[] {
  return nodes.flatMap((node, index): Inline[] => {
    const words = convertInlines(node.type === 'paragraph' ? node.children : [node], definitions);
    return node.type === 'paragraph' && index > 0 ? [{ kind: 'break' }, ...words] : words;
  });
}

function convertList(node: List, definitions: Definitions, depth: number): Block {
  const items = node.children.map((item) => convertItem(item, definitions, depth));
  return { kind: 'list', ordered: node.ordered === true, start: node.start ?? 1, items };
}

function convertItem(node: ListItem, definitions: Definitions, depth: number): Item {
  const box: Inline[] = typeof node.checked === 'boolean' ? [{ kind: 'text', text: node.checked ? '☑ ' : '☐ ' }] : [];
  const [first, ...rest] = convertBlocks(node.children, definitions, depth + 1);
  if (first?.kind === 'paragraph') return { content: [...box, ...first.content], more: rest };
  return { content: box, more: first ? [first, ...rest] : [] };
}

function convertTable(node: Table, definitions: Definitions): Block {
  const rows = node.children.map((row) => row.children.map((cell) => convertInlines(cell.children, definitions)));
  return { kind: 'table', rows, align: node.align ?? [] };
}

function describeNode(node: { type: string }): string {
  if (node.type === 'mdxjsEsm') return 'an import or export';
  if (node.type.endsWith('Expression')) return 'an expression in braces';
  return `what an article may not hold (${node.type})`;
}
