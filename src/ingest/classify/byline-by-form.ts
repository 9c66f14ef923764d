import { findAfter, findBefore, hasRole, wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';
import { isPersonName, PERSON_NAME } from '../page/person-name.ts';

/** "By", "By —", "Written by:" and nothing behind it. */
const BY_ALONE = /^(?:by|written by|reported by|story by|author)\s*[:—–-]*$/iu;

/** "Ann Example in Beijing and Bo Sample in Seoul" */
const BUREAU = new RegExp(`^(?<name>${PERSON_NAME}) in (?<city>\\p{Lu}[\\p{L}\\s.'’-]{2,24})$`, 'u');

/** "[Ann Example](https://example.org/authors/ann)": a link to the page of an author. */
const AUTHOR_LINK =
  /^[\s*-]*\[(?<name>[^\]]{4,40})\]\(\S+\/(?:authors?|by|profiles?|reporters?|journalists?|contributors?)\/[^\s/]+\/?\)$/u;

/** "Ann Example writes:" */
const WRITES = new RegExp(`^(?<name>${PERSON_NAME}) (?:writes|reports)\\s?:$`, 'u');

/** A byline that its form shows: "By —" over a name alone, "Ann Example writes:", or several names each with the city that its bearer writes from. */
export const bylineByForm: Rule = {
  name: 'byline-by-form',
  find: (passage, page) => {
    if (passage.text.length > 140) return undefined;
    if (isByAlone(passage, findAfter(page, passage.index)) || isByAlone(findBefore(page, passage.index), passage))
      return wholePassage(passage, 'byline', 'The word "by" and the name under it.');
    if (WRITES.test(passage.text) && !hasRole(findBefore(page, passage.index), 'paragraph'))
      return wholePassage(passage, 'byline', 'A name and what its bearer does: write.');
    if (linksAuthor(passage)) return wholePassage(passage, 'byline', 'A name that links to its bearer’s page.');
    return namesBureaus(passage.text, page)
      ? wholePassage(passage, 'byline', 'Names, each with the city that the author writes from.')
      : undefined;
  },
};

function isByAlone(label: Passage | undefined, name: Passage | undefined): boolean {
  return (
    label !== undefined &&
    name !== undefined &&
    BY_ALONE.test(label.text) &&
    name.text.length < 60 &&
    isPersonName(name.text.split(/,\s|\s(?:and|&)\s/u, 1)[0] ?? '')
  );
}

function linksAuthor({ lines: [line, another] }: Passage): boolean {
  const name = another ? undefined : AUTHOR_LINK.exec(line?.text.trim() ?? '')?.groups?.name;
  return name !== undefined && isPersonName(name);
}

function namesBureaus(text: string, { lexicon }: Page): boolean {
  const pieces = text.replace(/^by\s/iu, '').split(/,\s(?:and\s)?|\s(?:and|&)\s/u);
  return (
    pieces.length > 1 &&
    pieces.every((piece) => lexicon.cities.has((BUREAU.exec(piece)?.groups?.city ?? '').toLowerCase()))
  );
}
