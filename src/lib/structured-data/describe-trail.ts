import { absoluteAddress, addresses, findBase } from '../addresses.ts';
import type { Holdings } from '../model.ts';
import type { LinkedThing } from './model.ts';

/** The pages that list records, by the first part of the addresses below them. */
const SECTIONS: Readonly<Record<string, [name: string, address: () => string]>> = {
  articles: ['Articles', addresses.articles],
  summits: ['Summits', addresses.summits],
  people: ['People', addresses.people],
  countries: ['Countries', addresses.countries],
  topics: ['Topics', addresses.topics],
  outlets: ['Outlets', addresses.outlets],
  timeline: ['Timeline', addresses.timeline],
};

/** Describes the way from the front page to a page; nothing for the front page itself. */
export function describeTrail(address: string, title: string, { archive }: Holdings): LinkedThing | undefined {
  const path = address.slice(findBase().length);
  if (path === '') return undefined;
  const [name, listAddress] = SECTIONS[path.split('/')[0] ?? ''] ?? [];
  const steps: [string, string][] = [[archive.title, addresses.home()]];
  if (name && listAddress && listAddress() !== address) steps.push([name, listAddress()]);
  steps.push([title, address]);
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([label, to], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absoluteAddress(to, archive.site),
    })),
  };
}
