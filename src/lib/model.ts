import type { Authorities, Country } from '../authorities/model.ts';
import type { Archive } from '../schema/archive.ts';
import type { ArticleFrontmatter } from '../schema/article.ts';
import type { Outlet } from '../schema/outlet.ts';
import type { Person } from '../schema/person.ts';
import type { Problem } from '../schema/problem.ts';
import type { ChangedPassage } from '../schema/record.ts';
import type { Rights } from '../schema/rights.ts';
import type { Summit } from '../schema/summit.ts';
import type { Topic } from '../schema/topic.ts';
import type {
  ArticleId,
  CountryCode,
  OutletId,
  ParagraphAddress,
  PersonId,
  SummitId,
  TopicId,
} from '../schema/values.ts';

/** An article without its words: those come from `readableText` alone. */
export type Article = {
  id: ArticleId;
  frontmatter: ArticleFrontmatter;
  /** The MDX file, as an absolute path. */
  file: string;
  /** The rights that hold: of the article, else of the archive; a withdrawn article shows its record alone. */
  rights: Rights;
  /** The first day of `date`, as far as it is known: "2025-06-17", "2026-05"; absent on an undated article. */
  sortDay?: string;
  withdrawn?: { date: string; reason: string };
  /** Passages that were linked to once and whose words have changed, by the address that they had. */
  changed?: ReadonlyMap<ParagraphAddress, ChangedPassage>;
};

/** An id that was published once and leads to another article now: renamed by people, or found to be the same again. */
export type FormerArticle = {
  id: ArticleId;
  now: Article;
  merged?: { title: string; language: string; date: string; reason: string };
};

/** A series of summits: its id ("g7", "jp-kr") and its meetings, oldest first. */
export type Series = { id: string; summits: readonly Summit[] };

/** All that the archive has. Lists of articles are newest first, lists of summits oldest first. */
export type Holdings = {
  archive: Archive;
  authorities: Authorities;
  articles: readonly Article[];
  /** Ids that lead to one of those articles now. */
  former: readonly FormerArticle[];
  articleById: ReadonlyMap<ArticleId, Article>;
  articlesOf: {
    person: ReadonlyMap<PersonId, readonly Article[]>;
    summit: ReadonlyMap<SummitId, readonly Article[]>;
    country: ReadonlyMap<CountryCode, readonly Article[]>;
    outlet: ReadonlyMap<OutletId, readonly Article[]>;
    topic: ReadonlyMap<TopicId, readonly Article[]>;
    /** By year, "2025", newest year first. */
    year: ReadonlyMap<string, readonly Article[]>;
  };
  summitsOf: {
    person: ReadonlyMap<PersonId, readonly Summit[]>;
    country: ReadonlyMap<CountryCode, readonly Summit[]>;
    series: ReadonlyMap<string, Series>;
  };
  /** What could not be read; everything else is there. */
  problems: readonly Problem[];
};

export type { Country, Outlet, Person, Summit, Topic };
