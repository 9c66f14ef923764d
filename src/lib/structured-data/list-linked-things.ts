import { absoluteAddress, addresses } from '../addresses.ts';
import type { Holdings } from '../model.ts';
import { describeArchive } from './describe-archive.ts';
import { describeDataset } from './describe-dataset.ts';
import { describeEvent } from './describe-event.ts';
import { describeNewsArticle } from './describe-news-article.ts';
import { describePerson } from './describe-person.ts';
import { describeTrail } from './describe-trail.ts';
import { findOwnAddress } from './find-own-address.ts';
import type { LinkedThing } from './model.ts';
import type { Subject } from './subject.ts';

/** Lists what programs may know of a page: the way to it, and what it is about where it is the first page on that. */
export function listLinkedThings(
  page: { address: string; title: string; subject?: Subject | undefined },
  holdings: Holdings,
): LinkedThing[] {
  const { address, title, subject } = page;
  const isFirst = subject && findOwnAddress(subject) === address;
  const trail = describeTrail(address, title, holdings);
  return [...(isFirst ? [describeSubject(subject, holdings)] : []), ...(trail ? [trail] : [])];
}

function describeSubject(subject: Subject, holdings: Holdings): LinkedThing {
  switch (subject.kind) {
    case 'archive':
      return describeArchive(holdings);
    case 'data':
      return describeDataset(holdings);
    case 'article':
      return describeNewsArticle(subject.article, holdings);
    case 'summit':
      return describeEvent(subject.summit, holdings);
    case 'person':
      return describePerson(subject.person, holdings);
    case 'country': {
      const { code, name, variants } = subject.country;
      return describeCollection(addresses.country(code), holdings, {
        // The European Union and its like are bodies.
        '@type': code.startsWith('XX-') ? 'Organization' : 'Country',
        name,
        alternateName: variants.length > 0 ? variants : undefined,
      });
    }
    case 'topic': {
      const { id, name, definition } = subject.topic;
      return describeCollection(addresses.topic(id), holdings, {
        '@type': 'DefinedTerm',
        name,
        description: definition,
      });
    }
  }
}

function describeCollection(address: string, { archive }: Holdings, about: LinkedThing): LinkedThing {
  const url = absoluteAddress(address, archive.site);
  return { '@type': 'CollectionPage', '@id': url, url, about };
}
