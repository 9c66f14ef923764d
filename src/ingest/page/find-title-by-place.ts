import { findWordsOf, shareOfWords } from './content-words.ts';
import { isSectionName } from './is-section-name.ts';
import { isSitePath } from './is-site-path.ts';
import { hasRole, isHeadlineLike } from './look-around.ts';
import type { Page, Passage } from './page.ts';
import { showsSignal } from './read-signals.ts';

/** So many headlines stand above one another over an article; more are a list of other articles. */
const HIGHEST_STACK = 3;

/** A line far shorter than the one below it is the page's, or another article's. */
const LEAST_SIZE = 0.6;

/** Of headlines right above one another the upper one is the title, though the lower ones may share more words with the text. */
export function findStackTop(head: readonly Passage[], chosen: Passage, scores: ReadonlyMap<Passage, number>): Passage {
  const at = head.indexOf(chosen);
  let top = at;
  const least = chosen.shape.size * LEAST_SIZE;
  while (top > 0 && isInStack(head[top - 1] as Passage, scores, least)) top--;
  if (top === at && isOverDek(head, at, least)) top--;
  return at - top < HIGHEST_STACK ? (head[top] as Passage) : chosen;
}

/**
 * Whether right above a line over the imprint, on top of the page or under a label in capitals, another headline stands: it is
 * the title, though it shares no word with the text, and the line its summary.
 */
function isOverDek(head: readonly Passage[], at: number, least: number): boolean {
  const [label, title, , below, next] = [head[at - 2], head[at - 1], head[at], head[at + 1], head[at + 2]];
  if (title === undefined || title.parts || isSitePath(title) || !isHeadlineLike(title) || title.shape.size < 4)
    return false;
  // Two lines on top of the page and then the text: the shorter may be the title, but no outlet's name.
  if (below === undefined) return label === undefined && !showsSignal(title.text, 'outletWords');
  if (title.shape.size < least) return false;
  const isTop = label === undefined || (at === 2 && /\p{Lu}/u.test(label.text) && !/\p{Ll}/u.test(label.text));
  return (
    isTop &&
    (hasRole(below, 'byline', 'stamp') || (below?.shape.size ?? 9) <= 3) &&
    [below, next].some((line) => hasRole(line, 'byline', 'stamp'))
  );
}

function isInStack(passage: Passage, scores: ReadonlyMap<Passage, number>, least: number): boolean {
  const { parts, heading, shape } = passage;
  return !parts && heading === undefined && shape.size >= Math.max(4, least) && scores.has(passage);
}

/**
 * Finds a headline by its place alone, where no line is like the text under it: right between the time, outlet or label above and
 * the imprint or the text below; or else the one line with a full stop that the page's own lines part from the text.
 */
export function findTitleByPlace(
  page: Page,
  head: readonly Passage[],
  bodyStart: number,
  words: ReadonlySet<string>,
): Passage | undefined {
  const isOpen = (passage: Passage) =>
    !passage.parts && !showsSignal(passage.text, 'pageTalk') && !showsSignal(passage.text, 'appeals');
  const isLinked = (passage: Passage) => shareOfWords(findWordsOf(passage, page), words) > 0;
  const between = head.find((passage, index) => {
    const above = head[index - 1];
    const below = head[index + 1];
    const isOverSummary =
      below?.shape.isProse === true &&
      hasRole(head[index + 2], 'byline', 'stamp') &&
      (above === undefined || above.shape.size <= 2.5) &&
      !showsSignal(passage.text, 'outletWords');
    const isUnder = hasRole(above, 'stamp', 'outlet', 'eyebrow') || isSectionName(above?.text ?? '', page);
    const isOverByline = hasRole(below, 'byline') && (above === undefined || hasRole(above, 'boilerplate'));
    const isOver = below === undefined ? hasRole(above, 'stamp') : hasRole(below, 'byline', 'stamp');
    return (
      isOpen(passage) &&
      isHeadlineLike(passage) &&
      passage.shape.size >= 3 &&
      ((isUnder && isOver) || isOverByline || isOverSummary)
    );
  });
  return (
    between ??
    head.find(
      (passage, index) =>
        isOpen(passage) &&
        passage.shape.sentences === 1 &&
        passage.shape.endsSentence &&
        passage.shape.size >= 5 &&
        passage.shape.size <= 25 &&
        head[index + 1] !== undefined &&
        !head[index + 1]?.shape.isProse &&
        page.passages[bodyStart] !== passage &&
        isLinked(passage),
    )
  );
}
