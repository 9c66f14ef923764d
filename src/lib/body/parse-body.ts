import type { Definition, FootnoteDefinition, Root, RootContent } from 'mdast';
import { mdxToMdast } from 'satteri';
import { addressBody } from './address-body.ts';
import { convertBlocks } from './convert-blocks.ts';
import type { Block, Body } from './model.ts';
import { Refusal } from './refusal.ts';

/** What a body may not hold, and the line of the body it stands in, where that is known. */
export type RefusedBody = { refused: string; line?: number };

/**
 * Parses an article's MDX (without its frontmatter) to its words. Nothing in it is evaluated: expressions, imports, other
 * tags than the four components, other addresses than http(s), and what cannot be parsed are refused.
 */
export function parseBody(mdx: string): Body | RefusedBody {
  try {
    return convertTree(mdxToMdast(mdx, { features: { smartPunctuation: false, frontmatter: false } }) as Root);
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.message, line: error.line };
    return { refused: `the text is no MDX: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Converts a Markdown tree to the closed tree of a body, and gives every paragraph its address. Throws a Refusal. */
export function convertTree(tree: Root): Body {
  const definitions = new Map(tree.children.filter(isDefinition).map((node) => [node.identifier, node.url]));
  const blocks = convertBlocks(
    tree.children.filter((node) => !isNote(node) && !isDefinition(node)),
    definitions,
  );
  const notes = tree.children.filter(isNote).map((node) => ({
    label: node.label ?? node.identifier,
    blocks: convertBlocks(node.children, definitions),
  }));
  addressBody(blocks);
  return { blocks, notes: withoutRepeats(notes) };
}

/** Of two notes with one label the first holds, as in GFM. */
function withoutRepeats(notes: { label: string; blocks: Block[] }[]): Body['notes'] {
  return [...new Map(notes.toReversed().map((note) => [note.label, note])).values()].toReversed();
}

function isDefinition(node: RootContent): node is Definition {
  return node.type === 'definition';
}

function isNote(node: RootContent): node is FootnoteDefinition {
  return node.type === 'footnoteDefinition';
}
