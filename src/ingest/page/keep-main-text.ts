import { findContentWords, shareOfWords } from './content-words.ts';
import { endsInInitials } from './ends-in-initials.ts';
import { hasRole, passagesBetween } from './look-around.ts';
import type { Page, Passage } from './page.ts';
import { showsSignal } from './read-signals.ts';

/** So many lines of the page in a row, as menus and lists of links are, part one stretch of running text from the next. */
const LINES_BETWEEN = 5;

/** Behind a menu of so many lines a longer stretch is in doubt, too. */
const LINES_OF_MENU = 20;

/** A stretch with less of the longest one's words is a notice, a teaser or a biography, if it shares few words with it. */
const SMALL_PART = 0.25;
const SMALL_PART_BEHIND_MENU = 0.5;

/** A stretch belongs to the longest one if it shares so many of its content words with it. */
const LEAST_SHARED = 0.35;

type Stretch = { passages: Passage[]; size: number /** Lines of the page above and below it. */; between: number[] };

/**
 * Keeps the running text of the articles: a short stretch of it far from the longest one and about other things is a part of
 * the page, as "… is an independent global news organisation …" in a menu.
 */
export function keepMainText(page: Page, core: readonly Passage[]): Passage[] {
  const stretches = partAtLists(page, core);
  const longest = stretches.reduce((one, other) => (other.size > one.size ? other : one), {
    passages: [],
    size: 0,
    between: [],
  });
  const words = findContentWords(textOf(longest), page);
  const aside = new Set(
    stretches
      .filter((stretch) => stretch !== longest && isAside(page, stretch, longest, words))
      .flatMap(({ passages }) => passages),
  );
  const furniture = new Set([...aside].map(({ key }) => key));
  return core.filter((passage) => !aside.has(passage) && !furniture.has(passage.key));
}

function partAtLists(page: Page, core: readonly Passage[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const passage of core) {
    const stretch = stretches.at(-1);
    const above = stretch?.passages.at(-1);
    const between = above ? countLinesBetween(page, above, passage) : 0;
    if (stretch && between < LINES_BETWEEN) stretch.passages.push(passage);
    else stretches.push({ passages: [passage], size: 0, between: [] });
    if (stretch && between >= LINES_BETWEEN) for (const part of stretches.slice(-2)) part.between.push(between);
  }
  for (const stretch of stretches) stretch.size = sizeOf(stretch);
  return stretches;
}

function countLinesBetween(page: Page, above: Passage, next: Passage): number {
  const between = passagesBetween(page, above.index + 1, next.index - 1);
  return between.filter(
    (passage) =>
      !passage.shape.isProse &&
      // A heading and a table of the format's own stand in the text.
      passage.heading === undefined &&
      !/^\|.*\|$/u.test(passage.text) &&
      !hasRole(passage, 'caption', 'credit', 'byline', 'dateline', 'note', 'list-item'),
  ).length;
}

function isAside(page: Page, stretch: Stretch, longest: Stretch, words: ReadonlySet<string>): boolean {
  if (stretch.passages.some(({ opensWithDateline, text }) => opensWithDateline || endsInInitials(text))) return false;
  const isBehindMenu = Math.min(...stretch.between) >= LINES_OF_MENU;
  if (stretch.size > longest.size * (isBehindMenu ? SMALL_PART_BEHIND_MENU : SMALL_PART)) return false;
  const recurs = new Set(longest.passages.map(({ key }) => key));
  return (
    stretch.passages.every(({ key }) => recurs.has(key)) ||
    shareOfWords(findContentWords(textOf(stretch), page), words) < LEAST_SHARED
  );
}

/** The words of a stretch; what speaks of the page itself, as a list of cookies does, counts for nothing. */
function sizeOf({ passages }: Stretch): number {
  return passages.reduce((sum, { text, shape }) => sum + (showsSignal(text, 'consent') ? 0 : shape.size), 0);
}

function textOf({ passages }: Stretch): string {
  return passages.map(({ text }) => text).join('\n');
}
