import { findNoteMarks } from '../text/note-marks.ts';
import type { AssembledArticle } from './assemble-article.ts';
import type { PrintedBlock } from './list-printed-blocks.ts';

/** Lists what a reader of the printed article must meet: its blocks with their words, then the texts of its notes. */
export function expectBlocks(article: Pick<AssembledArticle, 'blocks' | 'noteTexts' | 'speakers'>): PrintedBlock[] {
  const blocks = article.blocks.map((block) => ({
    kind: block.kind,
    text: referToNotes(block.text, article.noteTexts),
    ...withAttribute(block.kind === 'pull-quote' ? article.speakers.get(block.address) : block.credit),
  }));
  const notes = [...article.noteTexts].map(([number, text]) => ({ kind: 'note', text, attribute: String(number) }));
  return [...blocks, ...notes];
}

function withAttribute(attribute: string | undefined): { attribute?: string } {
  return attribute === undefined ? {} : { attribute };
}

/** Turns the marks of notes whose text is known into references: "talks [1, 2]" into "talks [^1][^2]". */
function referToNotes(text: string, notes: ReadonlyMap<number, string>): string {
  return findNoteMarks(text)
    .filter(({ numbers }) => numbers.every((number) => notes.has(number)))
    .reduceRight(
      (rest, { start, end, numbers }) =>
        rest.slice(0, start) + numbers.map((number) => `[^${number}]`).join('') + rest.slice(end),
      text,
    );
}
