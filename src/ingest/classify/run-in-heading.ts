import type { Page, Rule, Section } from '../page/page.ts';
import { showsSignal } from '../page/read-signals.ts';

/** So many paragraphs of an article must begin with a heading, and so large a share of the long ones. */
const LEAST_PARAGRAPHS = 2;
const LEAST_SHARE = 0.5;

/** A heading of fewer words cannot be told from a name. */
const LEAST_WORDS = 3;

/** Headings that run into their paragraphs: "Regional Tensions Frame the Talks Both sides met …" in several paragraphs of an article. */
export const runInHeading: Rule = {
  name: 'run-in-heading',
  refines: true,
  find: (passage, page) => {
    const section = passage.section;
    const [first, ...others] = passage.parts ?? [];
    if (!section || first?.role !== 'paragraph' || first.start !== 0) return undefined;
    section.hasRunInHeadings ??= hasHeadings(page, section);
    const end = section.hasRunInHeadings ? findHeadingEnd(passage.text, page.text) : undefined;
    if (end === undefined) return undefined;
    return [
      {
        start: 0,
        end,
        role: 'subheading',
        reason: 'A heading in capitals that runs into its paragraph, as in others of this article.',
      },
      { ...first, start: end },
      ...others,
    ];
  },
};

function hasHeadings(page: Page, section: Section): boolean {
  const paragraphs = page.passages
    .slice(section.bodyStart, section.bodyEnd + 1)
    .filter((passage) => passage.parts?.[0]?.role === 'paragraph' && passage.shape.size >= 30);
  const headed = paragraphs.filter((passage) => findHeadingEnd(passage.text, page.text) !== undefined).length;
  return headed >= LEAST_PARAGRAPHS && headed / paragraphs.length >= LEAST_SHARE;
}

type Word = { text: string; start: number };

/** Where the sentence behind a heading begins: at the last word with a capital before the words turn small, or at the name that it ends. */
function findHeadingEnd(text: string, pageText: string): number | undefined {
  const run = readTitleCase(text);
  const last = run.at(-1);
  if (run.length < LEAST_WORDS + 1 || !last) return undefined;
  const from = findSentenceStart(run, pageText);
  // "Foreign Minister Cho Hyun and | Trade Minister …": no heading ends with a small word.
  const isWhole = from >= LEAST_WORDS && !SMALL_WORD.test(run[from - 1]?.text ?? '');
  return isWhole && !run.slice(0, from).every(isNamePart) ? run[from]?.start : undefined;
}

/** Words that a headline in capitals leaves small. */
const SMALL_WORD = /^(?:a|an|the|and|but|or|nor|for|of|in|on|at|to|by|as|with|from|over|into|amid|via|per|vs\.?)$/u;

/** The words in capitals at the beginning, with the small ones that a headline leaves small between them. */
function readTitleCase(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.slice(0, 300).matchAll(/\S+/gu)) {
    const word = match[0];
    const isCapital = /^[“"‘'(]?[\p{Lu}\p{N}]/u.test(word);
    if (!isCapital && !SMALL_WORD.test(word)) break;
    if (/[.!?]["”’']?$/u.test(word) && word.length > 4) return [];
    words.push({ text: word, start: match.index });
    if (isCapital) end = words.length;
  }
  return words.slice(0, end);
}

/**
 * The index of the word that opens the sentence. An office tells where a name begins: "… This Quarter | South Korean Foreign
 * Minister Cho Hyun announced"; an opener ("The", "In", "Both") is the first word; a name without office is known by a second
 * mention in the text.
 */
function findSentenceStart(run: readonly Word[], text: string): number {
  const last = run.length - 1;
  let from = run.findLastIndex((word, index) => index >= run.length - 4 && isOffice(word));
  if (from < 0) {
    const opener = run.findLastIndex((word, index) => index >= run.length - 4 && isOpener(word));
    if (opener >= 0) return opener;
    from = last;
    while (from > LEAST_WORDS && occursTwice(text, `${run[from - 1]?.text} ${run[from]?.text}`)) from--;
    return from;
  }
  while (from > 0 && isOffice(run[from - 1] as Word)) from--;
  return from > 0 && isOpener(run[from - 1] as Word) ? from - 1 : from;
}

function occursTwice(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) >= 0;
}

function isOpener(word: Word): boolean {
  return showsSignal(word.text, 'openers');
}

function isOffice(word: Word): boolean {
  return showsSignal(word.text, 'offices');
}

function isNamePart(word: Word): boolean {
  return isOffice(word) || /^(?:and|of|the)$/u.test(word.text);
}
