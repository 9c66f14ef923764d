import type { Outlet } from '../schema/outlet.ts';
import { foldName } from '../text/fold-name.ts';
import type { Authorities } from './model.ts';

/** So short a name is initials, and in another case a word or a button: "AA" beside "A a", the size of the text. */
const LONGEST_INITIALS = 2;

export type OutletIndex = {
  /** Finds the outlet that a printed name means, however it is written: "The Korea Herald", "KOREA HERALD", "연합뉴스". */
  findByName: (printed: string) => Outlet | undefined;
  /** Finds the outlet whose pages a host serves: "english.example.com" is below "example.com", unless a record has it itself. */
  findByDomain: (host: string) => Outlet | undefined;
};

/** Builds the indexes of outlets by name and by domain. A name that two outlets share finds neither. */
export function buildOutletIndex({ outlets }: Authorities): OutletIndex {
  const byName = new Map<string, Outlet | undefined>();
  const byDomain = new Map<string, Outlet>();
  for (const outlet of outlets.values()) {
    for (const name of [outlet.name, ...(outlet.variants ?? [])]) {
      const folded = foldOutlet(name);
      const other = byName.get(folded);
      byName.set(folded, byName.has(folded) && other !== outlet ? undefined : outlet);
    }
    for (const domain of outlet.domains ?? []) byDomain.set(domain, outlet);
  }
  return { findByName: (printed) => byName.get(foldOutlet(printed)), findByDomain: (host) => findHost(byDomain, host) };
}

/**
 * Folds an outlet's name: as any name, and without the article in front that is there one time and not the next. Initials lose
 * their full stops alone.
 */
function foldOutlet(name: string): string {
  const bare = name.trim().replace(/^the\s/iu, '');
  const folded = foldName(bare);
  return folded.length > LONGEST_INITIALS ? folded : bare.replaceAll('.', '');
}

/** Looks for a host, then for the one above it, and so on: "www.example.com", "example.com". */
function findHost(byDomain: ReadonlyMap<string, Outlet>, host: string): Outlet | undefined {
  const labels = host.toLowerCase().replace(/\.$/u, '').split('.');
  for (let from = 0; from < labels.length - 1; from++) {
    const outlet = byDomain.get(labels.slice(from).join('.'));
    if (outlet) return outlet;
  }
  return undefined;
}
