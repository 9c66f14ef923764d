import type { ParagraphAddress, PersonId, SummitId } from '../schema/values.ts';
import { findBounds } from '../text/edtf.ts';
import type { Article, Holdings } from './model.ts';
import { readQuotedWords } from './readable-text.ts';

/**
 * What somebody says in a paragraph of an article, as printed and without its marks. `speaker` is there where the archive has
 * a record, `speakerName` wherever the text says who spoke.
 */
export type Quotation = {
  article: Article;
  paragraph: ParagraphAddress;
  speaker?: PersonId;
  speakerName?: string;
  words: string;
};

type Gathered = {
  all: readonly Quotation[];
  bySpeaker: ReadonlyMap<PersonId, readonly Quotation[]>;
  bySummit: ReadonlyMap<SummitId, readonly Quotation[]>;
};

const gatheredByHoldings = new WeakMap<Holdings, Gathered>();

/**
 * Lists the direct quotations of all articles as far as rights let their words be shown: articles newest first, the
 * quotations of each in the order of its text. They are gathered once.
 */
export function listQuotations(holdings: Holdings): readonly Quotation[] {
  return gather(holdings).all;
}

/** Lists what a person says in the articles, the newest article first. */
export function listQuotationsBy(speaker: PersonId, holdings: Holdings): readonly Quotation[] {
  return gather(holdings).bySpeaker.get(speaker) ?? [];
}

/** Lists what is said in the articles on a summit: by anyone where it is the most central one, else by those who took part in it, on its days. */
export function listQuotationsOn(summit: SummitId, holdings: Holdings): readonly Quotation[] {
  return gather(holdings).bySummit.get(summit) ?? [];
}

function gather(holdings: Holdings): Gathered {
  const held = gatheredByHoldings.get(holdings);
  if (held) return held;
  const all = holdings.articles.flatMap((article) => readQuotations(article, holdings));
  const gathered: Gathered = {
    all,
    bySpeaker: groupQuotations(all, ({ speaker }) => (speaker ? [speaker] : [])),
    bySummit: groupQuotations(all, (quotation) => findOccasions(quotation, holdings)),
  };
  gatheredByHoldings.set(holdings, gathered);
  return gathered;
}

function readQuotations(article: Article, { authorities: { people } }: Holdings): Quotation[] {
  return readQuotedWords(article).map(({ speaker, paragraph, words }) => {
    const person = people.get(speaker as PersonId);
    // An id whose record is gone still has its name in the article.
    const mention = article.frontmatter.people?.find(({ id }) => id !== undefined && id === speaker);
    const speakerName = person?.name ?? mention?.name ?? speaker;
    return { article, paragraph, ...(person && { speaker: person.id }), ...(speakerName && { speakerName }), words };
  });
}

/**
 * Finds the meetings that something was said on. An article on talks at the edge of a larger meeting may have either for its
 * most central one, and speaks of earlier meetings besides, on which nothing of this was said.
 */
function findOccasions({ article, speaker }: Quotation, { authorities: { summits } }: Holdings): SummitId[] {
  const { summits: named = [], event, date } = article.frontmatter;
  const days = findBounds(event ?? date ?? '');
  return named
    .filter(({ id }, place) => {
      const summit = summits.get(id);
      if (place === 0 || !summit) return place === 0;
      const isOfTheseDays = summit.start <= (days?.last ?? '') && summit.end >= (days?.first ?? '9999');
      return isOfTheseDays && speaker !== undefined && summit.participants?.includes(speaker) === true;
    })
    .map(({ id }) => id);
}

function groupQuotations<Key>(all: readonly Quotation[], keysOf: (quotation: Quotation) => readonly Key[]) {
  const groups = new Map<Key, Quotation[]>();
  for (const quotation of all) {
    for (const key of keysOf(quotation)) {
      const group = groups.get(key);
      if (group) group.push(quotation);
      else groups.set(key, [quotation]);
    }
  }
  return groups;
}
