import { buildOutletIndex, type OutletIndex } from '../authorities/outlet-index.ts';
import type { Note } from '../schema/article.ts';
import { foldName } from '../text/fold-name.ts';
import { normaliseAddress } from '../text/normalise-address.ts';
import type { Article, Holdings } from './model.ts';

/** A note of an article that points at a source. */
export type Citing = { article: Article; note: Note };

/** A source that articles cite: as the first of them gives it, with all that cite it. `site` is where it was published. */
export type CitedSource = { site: string; note: Note; citedBy: readonly Citing[] };

/**
 * Lists the sources that articles cite, by where they were published and then by title. Two notes speak of one source where
 * they give the same address or, without one, the same outlet and title. A mark whose source the text did not carry is none.
 */
export function listCitedSources({ articles, authorities }: Holdings): CitedSource[] {
  const outlets = buildOutletIndex(authorities);
  const sources = new Map<string, CitedSource & { citedBy: Citing[] }>();
  for (const article of articles) {
    for (const note of article.withdrawn ? [] : (article.frontmatter.notes ?? [])) {
      const key = findKey(note);
      if (key === undefined) continue;
      const known = sources.get(key);
      if (known) known.citedBy.push({ article, note });
      else sources.set(key, { site: nameSite(note, outlets), note, citedBy: [{ article, note }] });
    }
  }
  const order = new Intl.Collator('en');
  return [...sources.values()].sort(
    (a, b) => order.compare(a.site, b.site) || order.compare(a.note.title ?? '', b.note.title ?? ''),
  );
}

/** Counts the articles that cite a source; one may do so in two notes. */
export function countCiting({ citedBy }: CitedSource): number {
  return new Set(citedBy.map(({ article }) => article)).size;
}

function findKey({ url, outlet, title }: Note): string | undefined {
  if (url !== undefined) return normaliseAddress(url);
  return outlet !== undefined || title !== undefined ? foldName(`${outlet ?? ''}\n${title ?? ''}`) : undefined;
}

/** The outlet that the address belongs to, else its host; without an address the outlet as printed. */
function nameSite({ url, outlet = '' }: Note, outlets: OutletIndex): string {
  if (url === undefined) return outlets.findByName(outlet)?.name ?? (outlet || 'Elsewhere');
  const { host } = new URL(url);
  return outlets.findByDomain(host)?.name ?? host.replace(/^www\./, '');
}
