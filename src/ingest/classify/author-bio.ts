import { findBefore, hasRole, wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';
import { isPersonName } from '../page/person-name.ts';
import { showsSignal } from '../page/read-signals.ts';

/** A line about the author behind the text: "Example Name is a staff writer at …". */
export const authorBio: Rule = {
  name: 'author-bio',
  find: (passage, page) => {
    const section = passage.section;
    if (!section || passage.shape.size > 90) return undefined;
    const isOfAuthor = opensWithAuthor(passage, page);
    if (!passage.shape.endsSentence && !isOfAuthor) return undefined;
    if (isUnderByline(passage, page))
      return wholePassage(passage, 'bio', 'It says under the byline who the author is.');
    if (passage.index <= section.bodyStart) return undefined;
    if (!showsSignal(passage.text, 'jobs') || showsSignal(passage.text, 'reports')) return undefined;
    if (!isOfAuthor && !standsLast(passage, page)) return undefined;
    return namesStranger(passage, page)
      ? wholePassage(passage, 'bio', 'It says at the end who the author is.')
      : undefined;
  },
};

/** Whether it opens with a name in the byline of the head and "is": "Ann Example is Asia Correspondent of Sample Times". */
function opensWithAuthor({ text, section }: Passage, page: Page): boolean {
  const name = /^((?:\p{Lu}[\p{L}.'’-]*\s+){1,3}\p{Lu}[\p{L}'’-]+) is\s/u.exec(text)?.[1]?.toLowerCase();
  if (name === undefined || !section) return false;
  return page.passages
    .slice(section.start, section.bodyStart)
    .some((other) => hasRole(other, 'byline') && other.text.toLowerCase().includes(name));
}

/** Whether it begins with the name that the byline right above it gives. */
function isUnderByline(passage: Passage, page: Page): boolean {
  const above = findBefore(page, passage.index);
  const name = above?.text.replace(/^by:?\s/iu, '') ?? '';
  return (
    hasRole(above, 'byline') &&
    isPersonName(name) &&
    passage.text.startsWith(`${name} `) &&
    showsSignal(passage.text, 'jobs')
  );
}

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
