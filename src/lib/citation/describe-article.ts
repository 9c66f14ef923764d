import { buildOutletIndex, type OutletIndex } from '../../authorities/outlet-index.ts';
import type { OutletName } from '../../schema/article.ts';
import type { Outlet } from '../../schema/outlet.ts';
import { absoluteAddress, addresses } from '../addresses.ts';
import type { Article, Holdings } from '../model.ts';
import { type FamilyNames, gatherFamilyNames } from './family-names.ts';
import { foldLine } from './fold-line.ts';
import type { CitableDate, CitableItem } from './model.ts';
import { parseAuthor } from './parse-author.ts';
import { parseCitableDate } from './parse-citable-date.ts';

/** A kind of outlet whose name a style sets as that of a newspaper. */
const PERIODICALS: readonly Outlet['kind'][] = ['newspaper', 'magazine'];

/** A name in Chinese, Japanese or Korean letters. */
const NATIVE = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

type Names = { families: FamilyNames; outlets: OutletIndex };

/** Both indexes are the same for every article of an archive. */
const namesOf = new WeakMap<Holdings['authorities'], Names>();

/** Describes an article for citing: what its frontmatter says, with the outlet under the name of its record. */
export function describeArticle(article: Article, holdings: Holdings): CitableItem {
  const { archive, authorities } = holdings;
  const { title, titleBasis, authors = [], outlet, wire, via, language, source } = article.frontmatter;
  const { families, outlets } = readNames(authorities);
  const names = authors.map((printed) =>
    outlets.findByName(printed) ? { literal: printed } : parseAuthor(printed, language, families),
  );
  const publisher = outlet ?? wire ?? via;
  const agency = wire && wire !== publisher && wire.asPrinted !== publisher?.asPrinted ? wire : undefined;
  const kind = publisher?.id && authorities.outlets.get(publisher.id)?.kind;
  const date = findDate(article);
  return {
    id: article.id,
    title: foldLine(title),
    titleBasis,
    authors: names,
    ...(publisher && { outlet: nameOutlet(publisher, holdings) }),
    isPeriodical: !kind || PERIODICALS.includes(kind),
    ...(agency && { wire: nameOutlet(agency, holdings) }),
    ...(date && { date }),
    language,
    url: absoluteAddress(addresses.article(article.id), archive.site),
    ...(source.url && { originalUrl: source.url }),
    ...(source.captured && { captured: source.captured.slice(0, 10) }),
    archive: archive.title,
  };
}

function readNames(authorities: Holdings['authorities']): Names {
  const known = namesOf.get(authorities);
  if (known) return known;
  const names = { families: gatherFamilyNames(authorities), outlets: buildOutletIndex(authorities) };
  namesOf.set(authorities, names);
  return names;
}

/**
 * A citation gives the day on which the article came out, even where the archive files it under the day of the event. A day that
 * rests on anything else than the outlet's statement is marked as doubtful.
 */
function findDate({ frontmatter }: Article): CitableDate | undefined {
  const { date, dateBasis, published, updated } = frontmatter;
  const stated = published ?? updated;
  if (stated) return parseCitableDate(stated.slice(0, 10));
  if (!date) return undefined;
  return parseCitableDate(date, dateBasis === 'published' || dateBasis === 'updated' ? undefined : dateBasis);
}

/** The name of the record, so that one outlet is cited under one name; but its own script stays as printed. */
function nameOutlet({ id, asPrinted }: OutletName, { authorities }: Holdings): string {
  const record = id && authorities.outlets.get(id);
  return record && !NATIVE.test(asPrinted) ? record.name : asPrinted;
}
