/** An article's file in its two parts; `bodyLine` is the number of the body's first line. */
export type MdxParts = { frontmatter: string; body: string; bodyLine: number };

const OPENING = '---\n';
const CLOSING = '\n---\n';

/** Splits the text of an MDX file into the YAML between its "---" lines and the body; nothing where it has no frontmatter. */
export function splitMdx(text: string): MdxParts | undefined {
  const source = text.replaceAll('\r\n', '\n');
  const end = source.indexOf(CLOSING);
  if (!source.startsWith(OPENING) || end === -1) return undefined;
  const frontmatter = source.slice(OPENING.length, end);
  const bodyLine = frontmatter.split('\n').length + 3;
  return { frontmatter, body: source.slice(end + CLOSING.length), bodyLine };
}
