import { absoluteAddress, addresses, type BibliographyFormat } from '../addresses.ts';
import type { Article, Holdings } from '../model.ts';
import type { PageLink } from './model.ts';

/** The media types of files of references. */
const TYPES: Record<BibliographyFormat, string> = {
  ris: 'application/x-research-info-systems',
  bib: 'application/x-bibtex',
  'csl.json': 'application/vnd.citationstyles.csl+json',
};

/** Lists the links from an article to its other forms, to what describes it, to its rights, and to the summits it is kept under. */
export function listArticleLinks({ id, frontmatter, rights }: Article, { archive, authorities }: Holdings): PageLink[] {
  const summits = (frontmatter.summits ?? []).filter((summit) => authorities.summits.has(summit.id));
  return [
    { rel: 'license', href: rights.statement },
    ...summits.map((summit) => ({
      rel: 'collection',
      href: absoluteAddress(addresses.summit(summit.id), archive.site),
    })),
    { rel: 'alternate', href: addresses.articleFile(id, 'md'), type: 'text/markdown' },
    { rel: 'describedby', href: addresses.articleFile(id, 'json'), type: 'application/json' },
    ...listReferenceLinks((format) => addresses.articleFile(id, format)),
  ];
}

/** Lists the links to references in every format that the archive writes. */
export function listReferenceLinks(addressOf: (format: BibliographyFormat) => string): PageLink[] {
  return Object.entries(TYPES).map(([format, type]) => ({
    rel: 'alternate describedby',
    href: addressOf(format as BibliographyFormat),
    type,
  }));
}
