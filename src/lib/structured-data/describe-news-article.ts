import { absoluteAddress } from '../addresses.ts';
import { describeArticle } from '../citation/describe-article.ts';
import type { CitableName } from '../citation/model.ts';
import { writeInOrder } from '../citation/styles/write-names.ts';
import type { Article, Holdings } from '../model.ts';
import { describeRights } from './describe-rights.ts';
import { findDek } from './find-dek.ts';
import { findPicture } from './find-picture.ts';
import { findPublished } from './find-published.ts';
import { linkArchive, linkPerson, linkSummit } from './link-records.ts';
import type { LinkedThing } from './model.ts';

/** A day or span without a mark of doubt: "2025-06-17", "2025-06-15/2025-06-17". */
const SURE = /^[\d-]+(?:\/[\d-]+)?$/;

/** Describes an article in the words of schema.org. It carries no word of the text but the summary line. */
export function describeNewsArticle(article: Article, holdings: Holdings): LinkedThing {
  const { frontmatter, rights } = article;
  const { updated, event, source, dateline, language, topics, wire } = frontmatter;
  const item = describeArticle(article, holdings);
  const { authorities, archive } = holdings;
  return {
    '@type': 'NewsArticle',
    '@id': item.url,
    url: item.url,
    headline: item.title,
    abstract: findDek(article),
    inLanguage: language,
    datePublished: findPublished(article),
    dateModified: updated,
    temporalCoverage: event && SURE.test(event) ? event : undefined,
    author: item.authors.length > 0 ? item.authors.map((name) => describeAuthor(name, holdings)) : undefined,
    publisher: item.outlet ? { '@type': 'Organization', name: item.outlet } : undefined,
    sourceOrganization: wire && { '@type': 'Organization', name: item.wire ?? wire.asPrinted },
    isBasedOn: source.url,
    dateline: dateline?.asPrinted,
    about: nonEmpty(
      (frontmatter.summits ?? []).flatMap(({ id }) => authorities.summits.get(id) ?? []),
      (summit) => linkSummit(summit, holdings),
    ),
    mentions: nonEmpty(frontmatter.people ?? [], ({ id, name }) => {
      const person = id && authorities.people.get(id);
      return person ? linkPerson(person, holdings) : { '@type': 'Person', name };
    }),
    keywords: nonEmpty(topics ?? [], (id) => authorities.topics.get(id)?.name),
    ...describeRights(rights),
    isPartOf: linkArchive(holdings),
    image: absoluteAddress(findPicture({ kind: 'article', article }, holdings).address, archive.site),
  };
}

/** A name that is that of an outlet is no person's. */
function describeAuthor(name: CitableName, holdings: Holdings): LinkedThing {
  if (!('literal' in name)) {
    const { family, given, suffix } = name;
    return {
      '@type': 'Person',
      name: writeInOrder(name),
      familyName: family,
      givenName: given,
      honorificSuffix: suffix,
    };
  }
  return { '@type': isOutlet(name.literal, holdings) ? 'Organization' : 'Person', name: name.literal };
}

const outletNames = new WeakMap<Holdings['authorities'], Set<string>>();

function isOutlet(name: string, { authorities }: Holdings): boolean {
  const known =
    outletNames.get(authorities) ??
    new Set([...authorities.outlets.values()].flatMap((outlet) => [outlet.name, ...(outlet.variants ?? [])]));
  outletNames.set(authorities, known);
  return known.has(name);
}

function nonEmpty<Value>(
  values: readonly Value[],
  describe: (value: Value) => LinkedThing | string | undefined,
): (LinkedThing | string)[] | undefined {
  const described = values.flatMap((value) => describe(value) ?? []);
  return described.length > 0 ? described : undefined;
}
