import { findBefore, hasRole, wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';
import { showsSignal } from '../page/read-signals.ts';

/** A line about the author behind the text: "Example Name is a staff writer at …". */
export const authorBio: Rule = {
  name: 'author-bio',
  find: (passage, page) => {
    const section = passage.section;
    if (!section || passage.index <= section.bodyStart || passage.shape.size > 90 || !passage.shape.endsSentence)
      return undefined;
    if (!showsSignal(passage.text, 'jobs') || showsSignal(passage.text, 'reports') || !standsLast(passage, page))
      return undefined;
    return namesStranger(passage, page)
      ? wholePassage(passage, 'bio', 'It says at the end who the author is.')
      : undefined;
  },
};

/** Whether nothing of the article but further lines of its tail follows. */
function standsLast(passage: Passage, page: Page): boolean {
  const end = passage.section?.bodyEnd ?? 0;
  const rest = page.passages
    .slice(passage.index + 1, end + 1)
    .filter((other) => other.text !== '' && !other.parts && other.shape.isProse);
  return rest.every((other) => showsSignal(other.text, 'jobs'));
}

/** Whether the name it opens with is the byline's, or occurs nowhere else in the article. */
function namesStranger(passage: Passage, page: Page): boolean {
  if (/^(?:the (?:writer|author|views)|follow|필자|글쓴이)/iu.test(passage.text)) return true;
  const name = /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}\p{Lu}[\p{L}'’-]+/u.exec(passage.text)?.[0];
  if (name === undefined) return false;
  const { start, end } = passage.section ?? { start: 0, end: -1 };
  const others = page.passages.slice(start, end + 1).filter((other) => other !== passage && other.text.includes(name));
  return others.every(
    (other) =>
      hasRole(other, 'byline', 'stamp', 'credit') ||
      other.text === name ||
      other.index === findBefore(page, start)?.index,
  );
}
