import { findWordsOf, joinWordsOf, shareOfWords } from '../page/content-words.ts';
import { passagesBetween, wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule, Section } from '../page/page.ts';
import { showsSignal } from '../page/read-signals.ts';

/** The share of its content words that a blurb may have in common with the article above it. */
const MOST_SHARED = 0.34;

/**
 * Sentences at the very end that promote something else: two or more in a row, each a single sentence that reports nothing and
 * quotes nobody and shares hardly a word with the article, and most of them in the form of a teaser. A last paragraph fails
 * one of these; in doubt it stays.
 */
export const promotionalBlurb: Rule = {
  name: 'promotional-blurb',
  find: (passage, page) => {
    const section = passage.section;
    if (!section || passage.index <= section.bodyStart) return undefined;
    section.blurbsFrom ??= findBlurbs(page, section);
    const isBlurb = passage.index >= section.blurbsFrom && isCandidate(passage);
    return isBlurb
      ? wholePassage(
          passage,
          'boilerplate',
          'One of several lines at the end that promote other things and share hardly a word with the article.',
        )
      : undefined;
  },
};

/** The index of the first blurb; past the section's end where there is none. */
function findBlurbs(page: Page, section: Section): number {
  const tail = passagesBetween(page, section.bodyStart + 1, section.end).filter((passage) => !passage.parts);
  let from = tail.length;
  while (from > 0 && isUnrelated(tail[from - 1] as Passage, section, page)) from--;
  // Walks back in when the run swallowed a line that merely happens to share little: it must begin with a teaser.
  while (from < tail.length && !isTeaser(tail[from] as Passage)) from++;
  const run = tail.slice(from);
  const teasers = run.filter(isTeaser).length;
  const isPromotion = from > 0 && teasers >= 2 && teasers * 2 >= run.length;
  return isPromotion ? (run[0] as Passage).index : section.end + 1;
}

/** A heading of a Markdown text heads a part of it. */
function isCandidate({ shape, heading }: Passage): boolean {
  return heading === undefined && shape.size >= 4 && shape.size <= 40 && shape.sentences <= 2;
}

function isUnrelated(passage: Passage, section: Section, page: Page): boolean {
  if (
    !isCandidate(passage) ||
    passage.isItem ||
    showsSignal(passage.text, 'reports') ||
    showsSignal(passage.text, 'days') ||
    /\[\d/u.test(passage.text)
  )
    return false;
  section.reportWords ??= findReportWords(page, section);
  return shareOfWords(findWordsOf(passage, page), section.reportWords) <= MOST_SHARED;
}

/** The content words of what is surely the article: its headline, its beginning, and the passages that report. */
function findReportWords(page: Page, section: Section): ReadonlySet<string> {
  const passages = passagesBetween(page, section.title ?? section.bodyStart, section.end);
  const sure = passages.filter(
    (passage) => passage.index <= section.bodyStart || !isCandidate(passage) || showsSignal(passage.text, 'reports'),
  );
  return joinWordsOf(sure, page);
}

function isTeaser(passage: Passage): boolean {
  return showsSignal(passage.text, 'teasers');
}
