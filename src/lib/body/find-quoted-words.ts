import type { ArticleFrontmatter } from '../../schema/article.ts';
import type { ParagraphAddress } from '../../schema/values.ts';
import { foldWhiteSpace } from '../../text/fold-white-space.ts';
import { isQuotation } from '../../text/is-quotation.ts';
import { stripNoteMarks } from '../../text/note-marks.ts';
import { splitQuotations } from '../../text/split-quotations.ts';
import type { Body } from './model.ts';
import { findWords, printText } from './print-text.ts';

/** What somebody says in a paragraph, without its marks; `speaker` is a person's id, or a name as printed. */
export type QuotedWords = { speaker?: string; paragraph: ParagraphAddress; words: string };

/** A comma before the closing mark belongs to the sentence around the quotation: "We agreed," he said. */
const CLOSING_COMMA = /[,，、]$/u;

/** Between quotations of one speaker in a paragraph stand the writer's own words. */
const LEFT_OUT = ' … ';

/** Finds the words that an article's frontmatter says are quoted, as far as the body given holds them. */
export function findQuotedWords(quotes: NonNullable<ArticleFrontmatter['quotes']>, { blocks }: Body): QuotedWords[] {
  if (quotes.length === 0 || blocks.length === 0) return [];
  const speakersOf = Map.groupBy(quotes, ({ paragraph }) => paragraph);
  const texts = new Map(findWords(blocks).map(({ address, content }) => [address, content]));
  return [...speakersOf].flatMap(([paragraph, inParagraph]) => {
    const content = texts.get(paragraph);
    if (!content) return [];
    const text = foldWhiteSpace(stripNoteMarks(printText(content)));
    const quoted = splitQuotations(text).map(({ start, end }) =>
      text.slice(start, end).trim().replace(CLOSING_COMMA, ''),
    );
    return shareOut(quoted, inParagraph.length).map((words, place) => ({ ...inParagraph[place], paragraph, words }));
  });
}

/**
 * Shares the quotations of a paragraph out among its speakers, of whom the frontmatter gives each once, in the order in which
 * they first speak. One speaker has all that is a quotation by itself; several have theirs only where there is exactly one for
 * each, since words put into the wrong mouth are worse than none.
 */
function shareOut(quoted: readonly string[], speakers: number): string[] {
  const said = quoted.filter((words) => isQuotation(words, true));
  if (speakers > 1) return quoted.length === speakers && said.length === speakers ? said : [];
  const plain = quoted.filter((words) => isQuotation(words, false));
  const own = plain.length > 0 ? plain : said;
  return own.length > 0 ? [own.join(LEFT_OUT)] : [];
}
