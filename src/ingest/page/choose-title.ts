import { findContentWords, shareOfWords } from './content-words.ts';
import { hasRole, isHeadlineLike, passagesBetween } from './look-around.ts';
import type { Page, Passage } from './page.ts';
import { showsSignal } from './read-signals.ts';

/** Below this a line in the head is taken for a label of the page rather than for the headline. */
const LEAST_SCORE = 2;

/**
 * Chooses the headline among the lines between two places: `words` are the content words of the text under it. Nothing is
 * chosen where no line is like one. Of equals the first wins: of stacked headlines the upper one is the title.
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
  let best: { passage: Passage; score: number } | undefined;
  for (const [index, passage] of head.entries()) {
    if (passage.parts || !(isHeadlineLike(passage) || passage.heading === 1)) continue;
    const score = scoreHeadline(page, head, index, words, printings.get(passage.key) ?? 1);
    if (score >= LEAST_SCORE && (!best || score > best.score)) best = { passage, score };
  }
  return best?.passage;
}

function countPrintings(head: readonly Passage[]): Map<string, number> {
  const printings = new Map<string, number>();
  for (const { key } of head) printings.set(key, (printings.get(key) ?? 0) + 1);
  return printings;
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
  if (printings > 1 && size >= 3) score += 3;
  const link = shareOfWords(findContentWords(passage.text, page), words);
  score += link >= 0.25 ? 2 : link > 0 ? 1 : -2;
  if (size <= 6 && isAmongLabels(head, index)) score -= 2;
  if (size <= 6 && showsSignal(passage.text, 'outletWords')) score -= 3;
  if (leadsToImprint(head, index)) score += 2;
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

/** Whether a stamp, byline or outlet follows, with nothing between but further headlines. */
function leadsToImprint(head: readonly Passage[], index: number): boolean {
  for (const passage of head.slice(index + 1, index + 5)) {
    if (hasRole(passage, 'stamp', 'byline', 'outlet')) return true;
    if (passage.shape.size < 4) return false;
  }
  return false;
}
