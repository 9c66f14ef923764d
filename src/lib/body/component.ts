import type { RootContent } from 'mdast';
import { Refusal } from './refusal.ts';

/** The four components that an article may hold, and the one attribute of each. */
const ATTRIBUTES = { Person: 'id', Summit: 'id', Caption: 'credit', PullQuote: 'speaker' } as const;

export type ComponentName = keyof typeof ATTRIBUTES;

/** A component as it stands in the text, its attribute a plain string. */
export type Component = { name: ComponentName; attribute: string | undefined; children: RootContent[] };

type Tag = {
  type: string;
  name?: unknown;
  attributes?: unknown;
  children?: RootContent[];
  position?: RootContent['position'];
};
type Attribute = { type?: unknown; name?: unknown; value?: unknown };

/** Reads a tag of the text: one of the four components, with no attribute but its own, and that a string. Throws a Refusal. */
export function readComponent(node: Tag): Component {
  const name = node.name;
  if (!isComponentName(name))
    throw new Refusal(`the text holds the tag <${typeof name === 'string' ? name : ''}>`, node);
  const attributes = Array.isArray(node.attributes) ? (node.attributes as Attribute[]) : [];
  for (const { type, name: key, value } of attributes) {
    if (type !== 'mdxJsxAttribute' || key !== ATTRIBUTES[name] || typeof value !== 'string') {
      throw new Refusal(`the tag <${name}> may have the attribute ${ATTRIBUTES[name]} alone, in quotes`, node);
    }
  }
  if (attributes.length > 1) throw new Refusal(`the tag <${name}> has its attribute twice`, node);
  const attribute = attributes[0]?.value;
  return { name, attribute: typeof attribute === 'string' ? attribute : undefined, children: node.children ?? [] };
}

/** Whether a node is a tag at all: one of the four, or one to be refused. */
export function isComponent(node: Tag): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Whether a node is a <Person> or <Summit>, which stand inside words. */
export function isInlineComponent(node: Tag): boolean {
  return isComponent(node) && (node.name === 'Person' || node.name === 'Summit');
}

/** Whether a node is a <Caption> or <PullQuote>, which stand by themselves. */
export function isBlockComponent(node: Tag): boolean {
  return isComponent(node) && (node.name === 'Caption' || node.name === 'PullQuote');
}

function isComponentName(name: unknown): name is ComponentName {
  return typeof name === 'string' && Object.hasOwn(ATTRIBUTES, name);
}
