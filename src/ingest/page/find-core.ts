import { findWordsOf, joinWordsOf, shareOfWords } from './content-words.ts';
import { endsInInitials } from './ends-in-initials.ts';
import { findAfter, findBefore, hasRole, passagesBetween, roleOf } from './look-around.ts';
import type { Page, Passage } from './page.ts';
import { showsSignal } from './read-signals.ts';

/** A short sentence away from other running text belongs to it if it has so many of its content words in common with it. */
const LEAST_SHARE = 0.2;

/** Between two paragraphs of an article stand no more links to others; what goes on behind them is a sentence of so many words. */
const MOST_LINKS = 4;
const LEAST_RESUMED = 12;

/** A numbered paragraph of a communiqué and a quotation speak of "we" as teasers do. */
const NO_TEASER = /^(?:\d{1,3}[.)]\s|["“”«「『])/u;

/**
 * Finds the running text that nothing else claims: long passages, short sentences beside other running text, and those that share its
 * words or stand above the lists behind it. A page without any is a gallery, if it has captions, or a very short report.
 */
export function findCore(page: Page): Passage[] {
  const isOpen = (passage: Passage | undefined) =>
    passage !== undefined && (!passage.parts || roleOf(passage) === 'paragraph');
  const prose = page.passages.filter((passage) => isOpen(passage) && passage.shape.isProse && !isPictured(passage));
  const long = prose.filter(({ shape }) => shape.isSolid);
  const solid = new Set(long.length > 0 ? long : prose.filter(({ shape }) => shape.size >= 10));
  const words = joinWordsOf([...solid], page);
  const lists = page.passages.find(
    (passage) => passage.index > page.firstSolid && (passage.opensRelated || hasRole(passage, 'rights', 'sign-off')),
  );
  const isLinked = (passage: Passage) =>
    passage.index > page.firstSolid &&
    (endsInInitials(passage.text) ||
      shareOfWords(findWordsOf(passage, page), words) >= LEAST_SHARE ||
      resumesText(page, passage, words) ||
      (passage.index < (lists?.index ?? page.passages.length) &&
        passage.shape.size >= 4 &&
        (!showsSignal(passage.text, 'teasers') || NO_TEASER.test(passage.text))));
  const core = prose.filter((passage) => {
    if (solid.has(passage) || isLinked(passage)) return true;
    return [findBefore(page, passage.index), findAfter(page, passage.index)].some(
      (near) => near && isOpen(near) && near.shape.isProse,
    );
  });
  if (core.length > 0) return core;
  const captions = page.passages.filter((passage) => hasRole(passage, 'caption'));
  return captions.length > 0 ? captions : prose.filter(({ shape }) => shape.size >= 10);
}

/** "… (left) with …" in one sentence: the words of a picture. */
function isPictured({ text, shape }: Passage): boolean {
  return shape.sentences === 1 && text.length < 260 && /\((?:left|right|center|centre|L|R)\)/u.test(text);
}

/** Whether a sentence goes on with the article right behind a few links in it: of some length, with a full stop and a word of the article. */
function resumesText(page: Page, passage: Passage, words: ReadonlySet<string>): boolean {
  const { shape, text } = passage;
  if (shape.size < LEAST_RESUMED || !/[.。]["”’」』)]*$/u.test(text) || showsSignal(text, 'teasers')) return false;
  const above = passagesBetween(page, passage.index - MOST_LINKS - 1, passage.index - 1);
  const heading = above.findLastIndex(({ opensRelated }) => opensRelated);
  const links = above.slice(heading + 1);
  return (
    heading >= 0 &&
    links.length > 0 &&
    links.every((link) => !link.shape.endsSentence && !hasRole(link, 'rights', 'sign-off', 'separator')) &&
    shareOfWords(findWordsOf(passage, page), words) > 0
  );
}
