import { findWordsOf, shareOfWords } from './content-words.ts';
import { findStackTop, findTitleByPlace } from './find-title-by-place.ts';
import { foldForComparison } from './fold-for-comparison.ts';
import { isSitePath } from './is-site-path.ts';
import { hasRole, isHeadlineLike, passagesBetween } from './look-around.ts';
import { namesRole } from './names-role.ts';
import type { Page, Passage } from './page.ts';
import { showsSignal } from './read-signals.ts';

/** Below this a line in the head is taken for a label of the page rather than for the headline. */
const LEAST_SCORE = 2;

/** A headline is printed in the tab, on the page and under a picture; what is printed oftener is a button. */
const MOST_PRINTINGS = 4;

/** Behind so many short lines the line above belongs to a menu. */
const MENU_LINES = 8;

/** A label over a headline is no longer. */
const LABEL_SIZE = 6.5;

/**
 * Chooses the headline among the lines between two places: `words` are the content words of the text under it. Nothing is
 * chosen where no line is like one. Of equals the first wins, for of stacked headlines the upper one is the title; of equals
 * with lines of the page between them the one nearer to the text.
 */
export function chooseTitle(
  page: Page,
  from: number,
  bodyStart: number,
  words: ReadonlySet<string>,
): Passage | undefined {
  const head = passagesBetween(page, from, bodyStart - 1);
  const corrected = head.find((passage) => passage.isCorrected && hasRole(passage, 'title'));
  if (corrected) return corrected;
  const printings = countPrintings(head);
  const scores = new Map<Passage, number>();
  let best: { passage: Passage; score: number } | undefined;
  for (const [index, passage] of head.entries()) {
    if (passage.parts || !(isHeadlineLike(passage) || passage.heading === 1) || isTrail(head, passage, page)) continue;
    if (passage.heading === undefined && (isSitePath(passage) || isLabelInCapitals(head, index))) continue;
    const score = scoreHeadline(page, head, index, words, printings.get(passage.key) ?? 1);
    if (score >= LEAST_SCORE) scores.set(passage, score);
    if (
      score >= LEAST_SCORE &&
      (!best || score > best.score || (score === best.score && isApart(head, best.passage, index)))
    )
      best = { passage, score };
  }
  if (!best) return findTitleByPlace(page, head, bodyStart, words);
  const quoted = findQuotedBelow(head, best.passage);
  if (quoted) return quoted;
  return (printings.get(best.passage.key) ?? 1) > 1 ? best.passage : findStackTop(head, best.passage, scores);
}

function countPrintings(head: readonly Passage[]): Map<string, number> {
  const printings = new Map<string, number>();
  for (const { key } of head) printings.set(key, (printings.get(key) ?? 0) + 1);
  return printings;
}

/** Under a short label a headline that is a quotation and nothing else, which need not share a word with the text: "Talks in Muster" over "“We were all heard”". */
function findQuotedBelow(head: readonly Passage[], chosen: Passage): Passage | undefined {
  const below = head[head.indexOf(chosen) + 1];
  const isQuoted = below !== undefined && /^[“„"«「][^“„"«「]+[”“"»」]$/u.test(below.text);
  const isUnderLabel = isQuoted && chosen.heading === undefined && chosen.shape.size <= 4 && below.shape.size >= 5;
  return isUnderLabel && !below.parts && isHeadlineLike(below) ? below : undefined;
}

/** Whether other lines than headlines stand between a line and one below it. */
function isApart(head: readonly Passage[], above: Passage, index: number): boolean {
  const between = head.slice(head.indexOf(above) + 1, index);
  return between.filter((passage) => !passage.parts && passage.shape.size <= 3).length >= 2;
}

function scoreHeadline(
  page: Page,
  head: readonly Passage[],
  index: number,
  words: ReadonlySet<string>,
  printings: number,
): number {
  const passage = head[index] as Passage;
  const { size } = passage.shape;
  let score = size > 4 && size <= 22 ? 2 : size >= 4 ? 1.5 : size >= 3 ? 1 : size >= 2.5 ? 0 : -3;
  if (passage.heading === 1) score += 6;
  else if (passage.heading === 2) score += 2;
  const link = shareOfWords(findWordsOf(passage, page), words);
  score += link >= 0.25 ? 2 : link > 0 ? 1 : -2;
  if (printings > 1 && size >= 3) score += printings > MOST_PRINTINGS ? -2 : link > 0 ? 3 : 2;
  if (size <= 6 && isAmongLabels(head, index)) score -= 2;
  if (size <= 6 && showsSignal(passage.text, 'outletWords')) score -= 3;
  if (leadsToImprint(head, index)) score += 2;
  if (countLabelsBelow(head, index) > MENU_LINES) score -= 2;
  if (isTabTitle(head, passage)) score -= 4;
  if (isMenu(passage)) score -= 3;
  if (size <= LABEL_SIZE && namesRole(passage.text, page)) score -= 4;
  if (showsSignal(passage.text, 'pageTalk') || showsSignal(passage.text, 'appeals')) score -= 4;
  if (head.slice(0, index).some((above) => hasRole(above, 'byline', 'stamp') && above.shape.size > 2)) score -= 2;
  if (/^\p{Ll}/u.test(passage.text)) score -= 1;
  return score;
}

/** Whether the lines beside it are labels of one or two words, as in a menu. */
function isAmongLabels(head: readonly Passage[], index: number): boolean {
  const isLabel = (passage: Passage | undefined) =>
    passage !== undefined && !hasRole(passage, 'stamp', 'byline', 'outlet') && passage.shape.size <= 3;
  return isLabel(head[index - 1]) && isLabel(head[index + 1]);
}

/** Whether the line is a path ("Home > World > Asia") or many names in a row without the small words that a headline has. */
function isMenu({ text, shape }: Passage): boolean {
  return (
    /^\p{L}+\s*[>»›]\s/u.test(text) ||
    (shape.size >= 9 && shape.lowerShare < 0.06 && /\p{Ll}/u.test(text) && !/[,:;?!–—]/u.test(text))
  );
}

/** Whether the line is a short label in capitals alone over a headline and its dek: "JAPAN AND SOUTH KOREA". */
function isLabelInCapitals(head: readonly Passage[], index: number): boolean {
  const [label, title, dek] = head.slice(index, index + 3);
  const isMixed = (passage: Passage | undefined) =>
    passage !== undefined && !passage.parts && isHeadlineLike(passage) && /\p{Ll}/u.test(passage.text);
  return (
    label !== undefined &&
    title !== undefined &&
    /\p{Lu}/u.test(label.text) &&
    !/\p{Ll}/u.test(label.text) &&
    label.shape.size <= LABEL_SIZE &&
    title.shape.size > label.shape.size &&
    isMixed(title) &&
    isMixed(dek)
  );
}

/** Whether the line is a path to the article that ends in its headline: "Home / News / Leaders meet in Seoul", "News World News Leaders meet in Seoul". */
function isTrail(head: readonly Passage[], passage: Passage, page: Page): boolean {
  const last = foldForComparison(passage.text.split(/\s[/>›»|]\s/u).at(-1) ?? '');
  return head.some(({ key, shape }) => {
    if (key === passage.key || shape.size < 3) return false;
    return key === last || (passage.key.endsWith(` ${key}`) && isPath(passage.key.slice(0, -key.length - 1), page));
  });
}

/** Whether all words are those of sections: "news world news". */
function isPath(words: string, { lexicon }: Page): boolean {
  const known = new Set(lexicon.words('sections').flatMap((name) => foldForComparison(name).split(' ')));
  return words.split(' ').every((word) => known.has(word) || word === 'home');
}

/** The short lines of the page between a line and the text. */
function countLabelsBelow(head: readonly Passage[], index: number): number {
  return head
    .slice(index + 1)
    .filter((passage) => passage.shape.size <= 3 && !hasRole(passage, 'stamp', 'byline', 'outlet', 'credit')).length;
}

/** Whether the line is a headline of this head with the site's name behind it, as a browser's tab prints it. */
function isTabTitle(head: readonly Passage[], { text, key }: Passage): boolean {
  return (
    /\s[|–—-]\s/u.test(text) &&
    head.some((other) => other.shape.size >= 4 && other.key !== key && key.startsWith(`${other.key} `))
  );
}

/** Whether a stamp, byline or outlet follows, with nothing between but further headlines. */
function leadsToImprint(head: readonly Passage[], index: number): boolean {
  for (const passage of head.slice(index + 1, index + 5)) {
    if (hasRole(passage, 'stamp', 'byline', 'outlet')) return true;
    if (passage.shape.size < 4 || (passage.text.match(/\s[|·•]\s/gu)?.length ?? 0) > 1) return false;
  }
  return false;
}
