import { findAfter, findBefore, wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';
import { showsSignal } from '../page/read-signals.ts';

/** An item of a list inside the text, or of the points above it. A list of short words in the head is a menu. */
export const listItem: Rule = {
  name: 'list-item',
  find: (passage, page) => {
    const isInvitation = passage.index >= (passage.section?.bodyEnd ?? 0) && showsSignal(passage.text, 'teasers');
    const section = passage.section;
    if (isDashed(passage, page))
      return wholePassage(passage, 'list-item', 'One of several lines that begin with a dash.');
    if (!passage.isItem || isInvitation || !section || passage.index > section.bodyEnd + 1) return undefined;
    if (isMarkedHeading(passage, page))
      return wholePassage(passage, 'subheading', 'A short line with a mark before it and running text under it.');
    const isInside = passage.index >= section.bodyStart;
    const isPoint = passage.index > (section.title ?? section.bodyStart) && passage.shape.size >= 5;
    return isInside || isPoint ? wholePassage(passage, 'list-item', 'An item of a list in the text.') : undefined;
  },
};

const DASH = /^[—–]\s\p{L}/u;

/** A line that begins with a long dash, beside another, between headline and the end of the text. */
function isDashed(passage: Passage, page: Page): boolean {
  const { section } = passage;
  if (!section || !DASH.test(passage.text) || passage.index <= (section.title ?? 0) || passage.index > section.bodyEnd)
    return false;
  return [findBefore(page, passage.index), findAfter(page, passage.index)].some((near) => DASH.test(near?.text ?? ''));
}

/** A line with a mark alone between paragraphs, as Korean papers set their subheadings: "◇안보 협력도 강화". */
function isMarkedHeading(passage: Passage, page: Page): boolean {
  const { section, shape } = passage;
  if (
    !section ||
    passage.index <= section.bodyStart ||
    shape.isProse ||
    shape.size > 12 ||
    !/^\s*[◇◆■▲●○]/u.test(passage.raw)
  )
    return false;
  const below = findAfter(page, passage.index);
  return below !== undefined && !below.isItem && below.shape.isProse && !findBefore(page, passage.index)?.isItem;
}
