import { absoluteAddress, addresses } from '../addresses.ts';
import type { Holdings } from '../model.ts';
import type { LinkedThing } from './model.ts';

/** The part of an address that whoever searches puts words in. */
const WORDS = '{search_term_string}';

/** Describes the archive as a site that can be searched. */
export function describeArchive({ archive }: Holdings): LinkedThing {
  const home = absoluteAddress(addresses.home(), archive.site);
  return {
    '@type': 'WebSite',
    '@id': home,
    url: home,
    name: archive.title,
    description: archive.tagline,
    inLanguage: archive.language,
    publisher: { '@type': 'Organization', name: archive.editor },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${absoluteAddress(addresses.search(), archive.site)}?q=${WORDS}` },
      'query-input': 'required name=search_term_string',
    },
  };
}
