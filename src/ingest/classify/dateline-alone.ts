import { parseDateline } from '../grammar/parse-dateline.ts';
import { findAfter, hasRole, wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';

/** A place on a line of its own above the first paragraph: "KAZAN, RUSSIA:", "Tokyo, Japan". */
export const datelineAlone: Rule = {
  name: 'dateline-alone',
  find: (passage, page) => {
    const section = passage.section;
    if (!section || passage.text.length > 40 || passage.index <= (section.title ?? -1)) return undefined;
    const isOver = passage.index < section.bodyStart ? leadsToText(passage, page) : isUnderPoints(passage, page);
    if (!isOver) return undefined;
    const dateline = parseDateline(`${passage.text.replace(/[:\s]+$/u, '')} -- The`, page.lexicon);
    return dateline
      ? wholePassage(passage, 'dateline', 'The place that the article comes from, alone on its line.')
      : undefined;
  },
};

/** Whether nothing but pictures, the imprint, buttons and headlines printed again stand between the line and the text. */
function leadsToText(passage: Passage, page: Page): boolean {
  const end = passage.section?.bodyStart ?? 0;
  for (let below = findAfter(page, passage.index); below && below.index < end; below = findAfter(page, below.index))
    if (!hasRole(below, 'caption', 'credit', 'stamp', 'repeat', 'byline', 'outlet') && !below.pageWords) return false;
  return true;
}

/** "Tianjin:" between short points and the first long paragraph. */
function isUnderPoints(passage: Passage, page: Page): boolean {
  const { bodyStart } = passage.section ?? { bodyStart: 0 };
  return (
    passage.text.endsWith(':') &&
    findAfter(page, passage.index)?.shape.isSolid === true &&
    page.lexicon.cities.has(passage.text.slice(0, -1).trim().toLowerCase()) &&
    page.passages.slice(bodyStart, passage.index).every(({ shape }) => !shape.isSolid)
  );
}
