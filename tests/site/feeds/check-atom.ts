import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element as the parser gives it: its name with its children, and its attributes under ":@". */
type Node = { [name: string]: unknown };

/** How often an element may stand in another, by RFC 4287, section 4.1: at least, at most. */
const FEED: Record<string, [number, number]> = {
  id: [1, 1],
  title: [1, 1],
  updated: [1, 1],
  subtitle: [0, 1],
  author: [0, Infinity],
  link: [0, Infinity],
  entry: [0, Infinity],
};
const ENTRY: Record<string, [number, number]> = {
  id: [1, 1],
  title: [1, 1],
  updated: [1, 1],
  published: [0, 1],
  summary: [0, 1],
  content: [0, 1],
  author: [0, Infinity],
  category: [0, Infinity],
  link: [0, Infinity],
};

/** RFC 3339, as Atom takes it: the T and the Z are capitals. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** Checks a feed against the rules of RFC 4287 for what we print of it; gives what does not hold. */
export function checkAtom(xml: string): string[] {
  const sound = XMLValidator.validate(xml);
  if (sound !== true) return [`no sound XML: ${sound.err.msg}`];
  const nodes: Node[] = new XMLParser({ ignoreAttributes: false, preserveOrder: true, parseTagValue: false }).parse(
    xml,
  );
  const feed = nodes.find((node) => 'feed' in node);
  if (!feed || readAttribute(feed, 'xmlns') !== 'http://www.w3.org/2005/Atom') return ['no Atom feed'];
  const children = readChildren(feed);
  const entries = children.filter((child) => 'entry' in child).map((entry) => readChildren(entry));
  const ids = entries.map((entry) => readText(entry, 'id'));
  const hasAuthor = children.some((child) => 'author' in child);
  return [
    ...checkPart(children, FEED, 'feed'),
    ...entries.flatMap((entry, index) => checkEntry(entry, `entry ${index + 1}`, hasAuthor)),
    ...(new Set(ids).size === ids.length ? [] : ['two entries have one id']),
    ...(children.some((child) => readAttribute(child, 'rel') === 'self') ? [] : ['no link to itself']),
  ];
}

function checkEntry(entry: Node[], at: string, feedHasAuthor: boolean): string[] {
  const hasContent = entry.some((child) => 'content' in child);
  const hasPage = entry.some((child) => readAttribute(child, 'rel') === 'alternate');
  return [
    ...checkPart(entry, ENTRY, at),
    ...(hasContent || hasPage ? [] : [`${at} has neither content nor a page`]),
    ...(feedHasAuthor || entry.some((child) => 'author' in child) ? [] : [`${at} has no author`]),
  ];
}

function checkPart(children: readonly Node[], rules: Record<string, [number, number]>, at: string): string[] {
  const faults: string[] = [];
  for (const child of children) {
    const name = Object.keys(child).find((key) => key !== ':@') ?? '';
    if (!(name in rules)) faults.push(`${at}: there is no place for "${name}"`);
    if (name === 'link' && !URL.canParse(readAttribute(child, 'href') ?? ''))
      faults.push(`${at}: a link leads nowhere`);
    if (name === 'category' && !readAttribute(child, 'term')) faults.push(`${at}: a category has no term`);
    if (name === 'author' && readText(readChildren(child), 'name') === '') faults.push(`${at}: an author has no name`);
    if (name === 'content' && readAttribute(child, 'type') !== 'html') faults.push(`${at}: content of another type`);
  }
  for (const [name, [least, most]] of Object.entries(rules)) {
    const found = children.filter((child) => name in child).length;
    if (found < least || found > most) faults.push(`${at}: "${name}" ${found} times`);
  }
  for (const name of ['updated', 'published'])
    if (name in rules && children.some((child) => name in child) && !INSTANT.test(readText(children, name)))
      faults.push(`${at}: "${name}" is no instant`);
  if (!URL.canParse(readText(children, 'id'))) faults.push(`${at}: the id is no address`);
  const pages = children.filter((child) => readAttribute(child, 'rel') === 'alternate');
  const kinds = pages.map((page) => readAttribute(page, 'type'));
  if (new Set(kinds).size < kinds.length) faults.push(`${at}: two alternates of one type`);
  return faults;
}

function readChildren(node: Node): Node[] {
  const name = Object.keys(node).find((key) => key !== ':@');
  const children = name === undefined ? undefined : node[name];
  return Array.isArray(children) ? children.filter((child) => !('#text' in child)) : [];
}

function readText(children: readonly Node[], name: string): string {
  const parts = children.find((child) => name in child)?.[name];
  return Array.isArray(parts) ? parts.map((part: Node) => String(part['#text'] ?? '')).join('') : '';
}

function readAttribute(node: Node, name: string): string | undefined {
  const attributes = node[':@'];
  if (typeof attributes !== 'object' || attributes === null) return undefined;
  const value: unknown = (attributes as Record<string, unknown>)[`@_${name}`];
  return typeof value === 'string' ? value : undefined;
}
