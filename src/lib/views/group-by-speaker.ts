import type { Holdings, Person, Summit } from '../model.ts';
import type { Quotation } from '../quotations.ts';

/** What somebody says; a name alone where there is no record, neither where the text does not tell who spoke. */
export type Speaker = { person?: Person; name?: string; quotations: Quotation[] };

/** Groups what was said at a meeting by speaker: those who took part in it first, then others, the unnamed last; who says more comes first. */
export function groupBySpeaker(
  quotations: readonly Quotation[],
  { participants = [] }: Summit,
  { authorities }: Holdings,
): Speaker[] {
  const speakers = new Map<string, Speaker>();
  for (const quotation of quotations) {
    const key = quotation.speaker ?? quotation.speakerName ?? '';
    const known = speakers.get(key);
    if (known) known.quotations.push(quotation);
    else {
      const person = quotation.speaker && authorities.people.get(quotation.speaker);
      speakers.set(key, { ...(person && { person }), name: quotation.speakerName, quotations: [quotation] });
    }
  }
  const rank = ({ person, name }: Speaker) => (person && participants.includes(person.id) ? 0 : name ? 1 : 2);
  return [...speakers.values()].sort((a, b) => rank(a) - rank(b) || b.quotations.length - a.quotations.length);
}
