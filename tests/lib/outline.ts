import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** A tree reduced to what must be equal: names of elements, their words, and what links and marks point at. */
export type Outline = string | Branch;
interface Branch extends Array<Outline> {
  0: string;
}

/** Outlines the HTML that a page shows of a body: without ¶ links and ids, each note moved to the end. */
export function outlinePage(html: string): Outline[] {
  return outlineNodes(fromHtml(html, { fragment: true }).children, readPageElement);
}

/** Outlines the tree that @mdx-js/mdx makes of a body, with its footnotes as notes. */
export function outlineMdx(tree: Root): Outline[] {
  return outlineNodes(tree.children, readMdxElement);
}

type Read = (node: Element) => Outline[] | undefined;
type Tag = { type: string; name?: string | null; children?: ElementContent[]; attributes?: { value?: unknown }[] };

function outlineNodes(nodes: readonly (RootContent | ElementContent)[], read: Read): Outline[] {
  const outline = nodes.flatMap((node): Outline[] => {
    if (node.type === 'text') return [node.value.replace(/\s+/g, ' ')];
    if (node.type === 'element')
      return read(node) ?? [[node.tagName, ...unwrap(node.tagName, outlineNodes(node.children, read))]];
    const tag = node as Tag;
    return tag.children ? [[tag.name ?? '', ...unwrap(tag.name, outlineNodes(tag.children, read))]] : [];
  });
  const isBlock = (item: Outline | undefined) =>
    typeof item !== 'string' &&
    /^(?:p|h\d|ul|ol|li|table|thead|tbody|tr|t[hd]|pre|hr|br|blockquote|Caption|PullQuote|note)$/.test(item?.[0] ?? '');
  const joined = joinTexts(outline);
  // White space beside a block is no text.
  return joined
    .map((item, at) =>
      typeof item === 'string'
        ? trimBeside(item, at === 0 || isBlock(joined[at - 1]), at === joined.length - 1 || isBlock(joined[at + 1]))
        : item,
    )
    .filter((item) => item !== '')
    .sort((a, b) => Number(a[0] === 'note') - Number(b[0] === 'note'));
}

/** The words of an item or component may stand in a paragraph of their own; a page does without. */
function unwrap(name: string | null | undefined, content: Outline[]): Outline[] {
  const isWrapper = ['li', 'Caption', 'PullQuote'].includes(name ?? '');
  return content.flatMap((item) => (isWrapper && Array.isArray(item) && item[0] === 'p' ? item.slice(1) : [item]));
}

function trimBeside(text: string, before: boolean, after: boolean): string {
  const left = before ? text.trimStart() : text;
  return after ? left.trimEnd() : left;
}

function joinTexts(items: readonly Outline[]): Outline[] {
  const joined: Outline[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (typeof item === 'string' && typeof last === 'string')
      joined[joined.length - 1] = `${last}${item}`.replace(/\s+/g, ' ');
    else joined.push(item);
  }
  return joined;
}

function readPageElement(node: Element): Outline[] | undefined {
  const classes = node.properties.className;
  const name = Array.isArray(classes) ? String(classes[0]) : '';
  const content = () => outlineNodes(node.children, readPageElement);
  if (['pilcrow', 'note-number'].includes(name)) return [];
  if (['noted', 'notes', 'note-text', 'table'].includes(name)) return content();
  if (name === 'person') return [['Person', ...content()]];
  if (name === 'summit') return [['Summit', ...content()]];
  if (name === 'caption')
    return [
      [
        'Caption',
        ...outlineNodes(
          node.children.filter((child) => !hasClass(child, 'credit')),
          readPageElement,
        ),
      ],
    ];
  if (name === 'pull-quote')
    return [
      [
        'PullQuote',
        ...outlineNodes(
          node.children.filter((child) => !hasClass(child, 'speaker')),
          readPageElement,
        ).flatMap((item) => (Array.isArray(item) ? item.slice(1) : [item])),
      ],
    ];
  if (name === 'mark')
    return [['mark', (node.children[0] as Element).properties.href?.toString().replace('#note-', '') ?? '']];
  if (name === 'note') return [['note', String(node.properties.id).replace('note-', ''), ...content()]];
  if (node.tagName === 'a') return [['a', String(node.properties.href), ...content()]];
  return undefined;
}

function readMdxElement(node: Element): Outline[] | undefined {
  const { properties, children, tagName } = node;
  const content = () => outlineNodes(children, readMdxElement);
  if ('dataFootnoteBackref' in properties) return [];
  if ('dataFootnotes' in properties) {
    const list = children.find((child): child is Element => child.type === 'element' && child.tagName === 'ol');
    const notes = (list?.children ?? []).filter((child): child is Element => child.type === 'element');
    return notes.map((note) => [
      'note',
      String(note.properties.id).replace('user-content-fn-', ''),
      ...outlineNodes(note.children, readMdxElement),
    ]);
  }
  const [first] = children;
  if (tagName === 'sup' && first?.type === 'element' && 'dataFootnoteRef' in first.properties) {
    return [['mark', String(first.properties.href).replace('#user-content-fn-', '')]];
  }
  if (tagName === 'a') {
    const href = String(properties.href);
    return href.startsWith('mailto:') ? content() : [['a', href, ...content()]];
  }
  return undefined;
}

function hasClass(node: ElementContent, name: string): boolean {
  return (
    node.type === 'element' && Array.isArray(node.properties.className) && node.properties.className.includes(name)
  );
}
