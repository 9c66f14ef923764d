import type { RootContent } from 'mdast';
import { personIdSchema, summitIdSchema } from '../../schema/values.ts';
import { isComponent, readComponent } from './component.ts';
import type { Inline } from './model.ts';
import { Refusal } from './refusal.ts';

/** The addresses of link references, by identifier. */
export type Definitions = ReadonlyMap<string, string>;

/** Emphasis and links may stand in one another this deep; more is no prose, and could exhaust the stack. */
const DEEPEST = 50;

/** Converts words of a Markdown tree; what a body may not hold is thrown as a Refusal. */
export function convertInlines(nodes: readonly RootContent[], definitions: Definitions, depth = 0): Inline[] {
  if (depth > DEEPEST) throw new Refusal(`emphasis or links stand more than ${DEEPEST} deep in one another`, nodes[0]);
  return nodes.flatMap((node) => convertInline(node, definitions, depth + 1));
}

function convertInline(node: RootContent, definitions: Definitions, depth: number): Inline[] {
  switch (node.type) {
    case 'text':
      return [{ kind: 'text', text: node.value }];
    case 'emphasis':
      return [{ kind: 'emphasis', content: convertInlines(node.children, definitions, depth) }];
    case 'strong':
      return [{ kind: 'strong', content: convertInlines(node.children, definitions, depth) }];
    case 'delete':
      return [{ kind: 'deletion', content: convertInlines(node.children, definitions, depth) }];
    case 'inlineCode':
      return [{ kind: 'code', text: node.value }];
    case 'break':
      return [{ kind: 'break' }];
    case 'paragraph':
      return convertInlines(node.children, definitions, depth);
    case 'footnoteReference':
      return [{ kind: 'mark', label: node.label ?? node.identifier }];
    case 'link':
      return convertLink(node, node.url, convertInlines(node.children, definitions, depth));
    case 'linkReference':
      return convertLink(
        node,
        definitions.get(node.identifier) ?? '',
        convertInlines(node.children, definitions, depth),
      );
    default:
      if (isComponent(node)) return [convertName(node, definitions, depth)];
      throw new Refusal(
        `the words hold ${node.type.startsWith('mdx') ? 'an expression in braces' : `what an article may not hold (${node.type})`}`,
        node,
      );
  }
}

/** A mail address that Markdown made a link of stays as words; any other scheme than http(s) could run in a reader's browser. */
function convertLink(node: RootContent, href: string, content: Inline[]): Inline[] {
  const protocol = URL.canParse(href) ? new URL(href).protocol : '';
  if (protocol === 'http:' || protocol === 'https:') return [{ kind: 'link', href, content }];
  if (protocol === 'mailto:') return content;
  throw new Refusal(`the words link to "${href.slice(0, 80)}", which is no http(s) address`, node);
}

function convertName(node: RootContent, definitions: Definitions, depth: number): Inline {
  const { name, attribute, children } = readComponent(node);
  const content = convertInlines(children, definitions, depth);
  if (name === 'Person') {
    const id = personIdSchema.safeParse(attribute);
    if (id.success) return { kind: 'person', id: id.data, content };
  }
  if (name === 'Summit') {
    const id = summitIdSchema.safeParse(attribute);
    if (id.success) return { kind: 'summit', id: id.data, content };
  }
  throw new Refusal(
    name === 'Person' || name === 'Summit'
      ? `the tag <${name}> has no sound id`
      : `the tag <${name}> stands inside words`,
    node,
  );
}
