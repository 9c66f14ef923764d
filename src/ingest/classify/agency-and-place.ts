import type { Finding, Rule } from '../page/page.ts';

/** "AFP, WASHINGTON", "‧ AP, Seoul" */
const FORM = /^[\s‧•·-]*(?<agency>\p{L}[\p{L}\s.]{1,30}),\s(?<place>\p{Lu}[\p{L}\s.'’-]{1,30})$/u;

/** The agency and the place that its report comes from, on a line of their own above the text. */
export const agencyAndPlace: Rule = {
  name: 'agency-and-place',
  find: ({ text, index }, { lexicon, firstSolid }) => {
    const { agency = '', place = '' } = FORM.exec(text)?.groups ?? {};
    if (index >= firstSolid || !lexicon.agencies.has(agency) || !lexicon.cities.has(place.toLowerCase()))
      return undefined;
    const at = text.length - place.length;
    const parts: Finding[] = [
      { start: 0, end: at, role: 'byline', reason: 'The agency that sent the article, before a place.' },
      { start: at, end: text.length, role: 'dateline', reason: 'The place, behind the agency that reports from it.' },
    ];
    return parts;
  },
};
