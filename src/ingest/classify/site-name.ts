import { isSectionName } from '../page/is-section-name.ts';
import { hasRole, wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';
import { showsSignal } from '../page/read-signals.ts';

/** Two to six words with capitals: "East Example Brief". */
const NAME = /^(?:The\s)?\p{Lu}[\p{L}\d&'’.-]*(?:\s(?:of\s|the\s|and\s|&\s)?\p{Lu}[\p{L}\d&'’.-]*){1,5}$/u;

/** The name of the site on the first line of the page that is no button, where the page prints it again outside the text. */
export const siteName: Rule = {
  name: 'site-name',
  find: (passage, page) => {
    const section = passage.section;
    if (!section || section !== page.sections[0] || passage.index >= (section.title ?? section.bodyStart))
      return undefined;
    if (page.passages.slice(0, passage.index).some((above) => above.text !== '' && !hasRole(above, 'boilerplate')))
      return undefined;
    // Beside its headline the article's outlet is already named: "Example Archive" over "Example Archive digests".
    if (page.passages.slice(passage.index + 1, section.bodyStart).some((below) => hasRole(below, 'outlet')))
      return undefined;
    if (!NAME.test(passage.text) || isSectionName(passage.text, page) || showsSignal(passage.text, 'teasers'))
      return undefined;
    return isPrintedAgain(passage, page)
      ? wholePassage(passage, 'outlet', 'The first name on the page, printed again in its own lines.')
      : undefined;
  },
};

/** Whether the name, or its first two words, stand in another line of the page that is neither text nor headline. */
function isPrintedAgain(passage: Passage, page: Page): boolean {
  const words = passage.text.replace(/^The\s/u, '').split(' ');
  const name = words.slice(0, Math.max(2, words.length - 1)).join(' ');
  return page.passages.some((other) => other !== passage && isByPage(other) && other.text.includes(name));
}

function isByPage({ section, index, parts }: Passage): boolean {
  if (parts?.some(({ role }) => role === 'credit' || role === 'rights' || role === 'bio' || role === 'boilerplate'))
    return true;
  return section !== undefined && (index < (section.title ?? section.bodyStart) || index > section.bodyEnd);
}
