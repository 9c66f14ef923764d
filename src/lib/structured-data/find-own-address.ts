import { addresses } from '../addresses.ts';
import type { Subject } from './subject.ts';

/** Finds the address of the page that is about a subject; later pages of its lists have others. */
export function findOwnAddress(subject: Subject): string {
  switch (subject.kind) {
    case 'archive':
      return addresses.home();
    case 'data':
      return addresses.data();
    case 'article':
      return addresses.article(subject.article.id);
    case 'summit':
      return addresses.summit(subject.summit.id);
    case 'person':
      return addresses.person(subject.person.id);
    case 'country':
      return addresses.country(subject.country.code);
    case 'topic':
      return addresses.topic(subject.topic.id);
  }
}
