import { createHash } from 'node:crypto';

/** The line of the seal, the last of the frontmatter: `seal: "9f2c…"`. */
const SEAL_LINE = /^seal: "([0-9a-f]{64})"\n(?=---\n)/m;

/** Seals an article: adds the digest of the whole file as the last line of its frontmatter. */
export function sealArticle(frontmatterLines: string, body: string): string {
  const unsealed = `---\n${frontmatterLines}---\n\n${body}`;
  return `---\n${frontmatterLines}seal: "${digestText(unsealed)}"\n---\n\n${body}`;
}

/** Says whether a file is as ingest wrote it: its seal is the digest of the rest. */
export function hasFittingSeal(mdx: string): boolean {
  const seal = SEAL_LINE.exec(mdx)?.[1];
  return seal !== undefined && seal === digestText(mdx.replace(SEAL_LINE, ''));
}

function digestText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
