import type { Nodes, Root, RootContent } from 'mdast';
import { idSchema } from '../schema/values.ts';

/** A block as a reader of the MDX meets it: what it is, its words with note references as "[^1]", and the attribute of its tag. */
export type PrintedBlock = { kind: string; text: string; attribute?: string };

/** Thrown on markup that an article cannot have. */
export class RefusedMarkup extends Error {}

/** Lists the blocks of a parsed body, notes last. Throws RefusedMarkup on anything but the archive's own markup. */
export function listPrintedBlocks(root: Root): PrintedBlock[] {
  const blocks = root.children.flatMap(listBlocks);
  return [...blocks.filter(({ kind }) => kind !== 'note'), ...blocks.filter(({ kind }) => kind === 'note')];
}

function listBlocks(node: RootContent): PrintedBlock[] {
  switch (node.type) {
    case 'paragraph': {
      const [only, ...others] = node.children;
      if (only?.type === 'mdxJsxTextElement' && others.length === 0) return [listSetApart(only)];
      return [{ kind: 'paragraph', text: readWords(node) }];
    }
    case 'mdxJsxFlowElement':
      return [listSetApart(node)];
    case 'heading':
      if (node.depth !== 2) throw new RefusedMarkup(`it has a heading of level ${node.depth}`);
      return [{ kind: 'subheading', text: readWords(node) }];
    case 'list':
      return node.children.map((item, index) => {
        if (typeof item.checked === 'boolean') throw new RefusedMarkup('it has a task list');
        const number = node.ordered ? `${(node.start ?? 1) + index}. ` : '';
        return { kind: 'list-item', text: `${number}${readOnlyParagraph(item.children)}` };
      });
    case 'blockquote':
      return [{ kind: 'correction', text: readOnlyParagraph(node.children) }];
    case 'footnoteDefinition':
      return [{ kind: 'note', text: readOnlyParagraph(node.children), attribute: node.identifier }];
    default:
      throw new RefusedMarkup(`it has markup of the type ${node.type}`);
  }
}

type Tag = Extract<Nodes, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>;

const SET_APART: Record<string, { kind: string; attribute: string }> = {
  Caption: { kind: 'caption', attribute: 'credit' },
  PullQuote: { kind: 'pull-quote', attribute: 'speaker' },
};

function listSetApart(tag: Tag): PrintedBlock {
  const meaning = SET_APART[tag.name ?? ''];
  if (meaning === undefined) throw new RefusedMarkup(`it has a tag <${tag.name ?? ''}> where a block stands`);
  return { kind: meaning.kind, text: readWords(tag), ...readAttribute(tag, meaning.attribute) };
}

function readAttribute(tag: Tag, name: string): { attribute?: string } {
  const [attribute, ...others] = tag.attributes;
  if (attribute === undefined) return {};
  if (
    attribute.type !== 'mdxJsxAttribute' ||
    attribute.name !== name ||
    typeof attribute.value !== 'string' ||
    others.length > 0
  ) {
    throw new RefusedMarkup(`its tag <${tag.name ?? ''}> has other attributes than ${name}`);
  }
  return { attribute: attribute.value };
}

function readOnlyParagraph(children: readonly Nodes[]): string {
  const [only, ...others] = children;
  if (others.length > 0 || only?.type !== 'paragraph') throw new RefusedMarkup('it has blocks inside a block');
  return readWords(only);
}

function readWords(parent: { children: readonly Nodes[] }): string {
  return parent.children.map(readInline).join('');
}

function readInline(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'footnoteReference':
      return `[^${node.identifier}]`;
    case 'mdxJsxTextElement':
      checkMention(node);
      return readWords(node);
    case 'link': {
      // A bare address, which GFM makes a link: its words must be the address itself.
      const text = readWords(node);
      if (![text, `http://${text}`, `mailto:${text}`].includes(node.url))
        throw new RefusedMarkup('it has a link that hides its address');
      return text;
    }
    default:
      throw new RefusedMarkup(`it has markup of the type ${node.type}`);
  }
}

function checkMention(tag: Tag): void {
  if (tag.name !== 'Person' && tag.name !== 'Summit') throw new RefusedMarkup(`it has a tag <${tag.name ?? ''}>`);
  if (!idSchema.safeParse(readAttribute(tag, 'id').attribute).success)
    throw new RefusedMarkup(`its tag <${tag.name}> has no id`);
}
