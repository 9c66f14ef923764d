import type { Citation } from './citation.ts';
import type { CitableItem } from './model.ts';
import { writeApa } from './styles/apa.ts';
import { writeChicagoEntry, writeChicagoNote } from './styles/chicago.ts';
import { writeHarvard } from './styles/harvard.ts';
import { writeMla } from './styles/mla.ts';
import { writePlain } from './styles/plain.ts';
import { writeWikipedia } from './styles/wikipedia.ts';

/** A style by name, what it follows, and its citations of one article: Chicago has two, for a bibliography and for a note. */
export type StyledCitations = {
  id: string;
  name: string;
  manual?: string;
  forms: readonly { name?: string; citation: Citation }[];
};

/** A manual may ask for other capitals in titles; the source's words are not changed. */
const CAPITALS = 'titles keep the capitals of the source';

/** Lists the citations of an article in every style, in the order in which a page offers them. */
export function listCitations(item: CitableItem): StyledCitations[] {
  return [
    {
      id: 'chicago',
      name: 'Chicago',
      manual: `Chicago Manual of Style, 18th edition; ${CAPITALS}`,
      forms: [
        { name: 'Bibliography', citation: writeChicagoEntry(item) },
        { name: 'Note', citation: writeChicagoNote(item) },
      ],
    },
    {
      id: 'apa',
      name: 'APA',
      manual: `Publication Manual of the APA, 7th edition; ${CAPITALS}`,
      forms: [{ citation: writeApa(item) }],
    },
    { id: 'mla', name: 'MLA', manual: `MLA Handbook, 9th edition; ${CAPITALS}`, forms: [{ citation: writeMla(item) }] },
    {
      id: 'harvard',
      name: 'Harvard',
      manual: 'Cite Them Right, 12th edition',
      forms: [{ citation: writeHarvard(item) }],
    },
    {
      id: 'wikipedia',
      name: 'Wikipedia',
      manual: 'For an article in the English Wikipedia',
      forms: [{ citation: writeWikipedia(item) }],
    },
    { id: 'plain', name: 'Plain', forms: [{ citation: writePlain(item) }] },
  ];
}
