import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Problem } from '../schema/problem.ts';
import { type BuiltSite, readBuiltSite } from '../site/read-built-site.ts';
import { findOwnAddresses } from './find-own-addresses.ts';
import { readLinks } from './read-links.ts';

/** Files read at once: the disk's pace, few texts in memory. */
const AT_ONCE = 32;

/** What has ids that a link can lead to. */
const PAGE = /\.(?:html|svg)$/;

/** What can hold an address of the site besides: feeds, sitemaps, calendars, citations, data. */
const TEXT = /\.(?:xml|json|jsonl|csv|txt|md|ris|bib|ics|cff)$/;

/** A folder whose mark is of an earlier program: a site at the top of an address that nobody knows. */
const UNKNOWN: BuiltSite = { site: '', base: '/' };

/** A target that is linked to: the file or page in the built folder, and the fragment, "" where there is none. */
type Target = { path: string; fragment: string };

/** Where a broken target is first linked from, and from how many files. */
type Broken = { page: string; pages: number; why: string };

/**
 * Checks that every link, script, style and picture of a built site that leads into the site leads somewhere: to a file
 * that is there and, with a fragment, to an id on that page. The full addresses of the site count wherever they stand: in the
 * heads of pages, feeds, sitemaps, citations and data. Each target that is missing is one problem. Linear in the files.
 */
export async function checkLinks(
  outDir: string,
  built: BuiltSite = readBuiltSite(outDir) ?? UNKNOWN,
): Promise<Problem[]> {
  const files = new Set((await readdir(outDir, { recursive: true })).map((path) => path.split(sep).join('/')));
  const read = [...files].filter((path) => PAGE.test(path) || TEXT.test(path)).sort();
  const ids = new Map<string, ReadonlySet<string>>();
  const targets = new Map<string, Target & Omit<Broken, 'why'>>();
  for (let start = 0; start < read.length; start += AT_ONCE) {
    const texts = await Promise.all(
      read
        .slice(start, start + AT_ONCE)
        .map(async (page) => ({ page, text: await readFile(join(outDir, page), 'utf8') })),
    );
    for (const { page, text } of texts) {
      const links = PAGE.test(page) ? readLinks(text) : undefined;
      if (links) ids.set(page, links.ids);
      for (const address of new Set([...(links?.addresses ?? []), ...findOwnAddresses(text, built)])) {
        const target = resolveTarget(address, page, built.base);
        const key = `${target.path}#${target.fragment}`;
        const known = targets.get(key);
        if (known) known.pages += 1;
        else targets.set(key, { ...target, page, pages: 1 });
      }
    }
  }
  return [...targets.values()].flatMap((target) => {
    const why = findFault(target, files, ids);
    return why ? [describeBroken(target, { ...target, why })] : [];
  });
}

/** Resolves an address on a page to a file of the built folder; one outside the base path keeps its leading slash, which no file has. */
function resolveTarget(address: string, page: string, base: string): Target {
  const url = new URL(address, `http://site${base}${page}`);
  const path = decode(url.pathname);
  const below = path.startsWith(base) ? path.slice(base.length) : path;
  return {
    path: below === '' || below.endsWith('/') ? `${below}index.html` : below,
    fragment: decode(url.hash.slice(1)),
  };
}

/** An address with a stray "%" names no file, and is reported as it stands. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function findFault(
  { path, fragment }: Target,
  files: ReadonlySet<string>,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  if (!files.has(path))
    return path.startsWith('/')
      ? 'The address is not below the site’s base path.'
      : 'There is no such file in the build.';
  const onPage = ids.get(path);
  if (fragment === '' || !onPage || onPage.has(fragment)) return undefined;
  return `Nothing on that page has the id "${fragment}".`;
}

function describeBroken({ path, fragment }: Target, { page, pages, why }: Broken): Problem {
  const address = `${path.replace(/(?:^|(?<=\/))index\.html$/, '')}${fragment ? `#${fragment}` : ''}`;
  return {
    where: page,
    rule: 'broken-link',
    what: `The link to "${address}" leads nowhere${pages > 1 ? `; ${pages} files have it` : ''}.`,
    why,
    fix: 'Build again. If it stays broken, the record or page that the link is made from names something that is not there.',
  };
}
