import type { ZodError } from 'astro/zod';
import type { Authorities } from '../authorities/model.ts';
import { type ArticleFrontmatter, articleSchema, type Doubt } from '../schema/article.ts';
import type { Problem } from '../schema/problem.ts';
import type { SourceRecord } from '../schema/record.ts';
import type { ArticleId, ParagraphAddress } from '../schema/values.ts';
import { foldWhiteSpace } from '../text/fold-white-space.ts';
import { applyCorrections, combineCorrections, type Draft } from './apply-corrections.ts';
import type { ArticleReading } from './explain.ts';
import { fileUnderDate } from './file-under-date.ts';
import type { Block, Decoded, Field, NamedPlace } from './model.ts';

/** An article ready to be printed. */
export type AssembledArticle = {
  id: ArticleId;
  /** In the order of the schema; the seal comes when it is printed. */
  frontmatter: Omit<ArticleFrontmatter, 'seal'>;
  blocks: readonly Block[];
  firstMentions: readonly NamedPlace[];
  /** What the source's own list says of each numbered note. */
  noteTexts: ReadonlyMap<number, string>;
  /** Who speaks in a pull quote. */
  speakers: ReadonlyMap<ParagraphAddress, string>;
};

type Ingredients = {
  id: ArticleId;
  reading: ArticleReading;
  source: Decoded;
  record: SourceRecord;
  /** The other articles that the same source carries. */
  carried: readonly { id: ArticleId; title: string }[];
  outlets: Authorities['outlets'];
};

/** Assembles what was read, extracted and found into an article; people's corrections win over all of it. */
export function assembleArticle(ingredients: Ingredients): AssembledArticle | Problem {
  const { id, reading, source, record, outlets } = ingredients;
  const corrections = combineCorrections(record.corrections?.[id] ?? []);
  const corrected = applyCorrections(draftFrontmatter(ingredients), corrections);
  const dated = fileUnderDate(corrected, first(reading.found.inferredDate), isDatedByEvent(corrected, outlets));
  const parsed = draftSchema.safeParse(dated);
  if (!parsed.success) return describeFault(parsed.error, id, source.file);
  const frontmatter = parsed.data;
  return {
    id,
    frontmatter,
    blocks: reading.blocks,
    firstMentions: reading.found.firstMentions.filter((place) => isStillNamed(place, frontmatter)),
    noteTexts: reading.noteTexts,
    speakers: listSpeakers(frontmatter),
  };
}

/** Reads the values in the order of the schema, which is the order in which they are printed. */
const draftSchema = articleSchema.omit({ seal: true });

function draftFrontmatter({ reading, source, record, carried }: Ingredients): Draft {
  const { article, extracted, found } = reading;
  const title = extracted.title[0];
  const breakOff = first(extracted.breakOff);
  return {
    title: title?.value,
    titleBasis: title?.spans.some(({ role }) => role === 'title') ? 'printed' : 'supplied',
    dek: first(extracted.dek),
    eyebrow: first(extracted.eyebrow),
    event: first(found.event),
    published: first(extracted.published),
    updated: first(extracted.updated),
    outlet: first(extracted.outlet),
    via: first(extracted.via),
    wire: first(extracted.wire),
    authors: unlessEmpty(first(extracted.authors)),
    byline: first(extracted.byline),
    dateline: first(extracted.dateline),
    language: first(extracted.language),
    summits: unlessEmpty(found.summits),
    people: unlessEmpty(found.people),
    countries: unlessEmpty(found.countries),
    topics: unlessEmpty(found.topics),
    places: unlessEmpty(found.places),
    quotes: unlessEmpty(found.quotes),
    notes: unlessEmpty(first(extracted.notes)),
    related: unlessEmpty(listRelated(first(extracted.related) ?? [], carried)),
    complete: breakOff === undefined ? undefined : false,
    genre: first(extracted.genre),
    rights: record.rights ?? first(extracted.rights),
    source: {
      file: source.file,
      sha256: source.sha256,
      format: source.format,
      encoding: source.encoding,
      lines: article.lines,
      url: record.origin?.url ?? first(extracted.url),
      captured: record.origin?.captured,
    },
    doubts: unlessEmpty([...extracted.doubts, ...found.doubts, ...doubtCompleteness(breakOff, extracted.doubts)]),
  };
}

function first<T>(field: Field<T>): T | undefined {
  return field[0]?.value;
}

function unlessEmpty<T>(list: readonly T[] | undefined): T[] | undefined {
  return list === undefined || list.length === 0 ? undefined : [...list];
}

/** The articles that the page lists, and those that it carries in full, each once. */
function listRelated(listed: readonly string[], carried: Ingredients['carried']): { id?: ArticleId; title: string }[] {
  const carriedTitles = new Set(carried.map(({ title }) => foldWhiteSpace(title)));
  return [
    ...carried,
    ...listed.filter((title) => !carriedTitles.has(foldWhiteSpace(title))).map((title) => ({ title })),
  ];
}

function doubtCompleteness(words: string | undefined, doubts: readonly Doubt[]): Doubt[] {
  if (words === undefined || doubts.some(({ field }) => field === 'complete')) return [];
  return [{ field: 'complete', question: `The text seems to break off at "${words}". Is there a complete copy?` }];
}

function isDatedByEvent({ outlet }: Draft, outlets: Authorities['outlets']): boolean {
  return outlet?.id !== undefined && outlets.get(outlet.id)?.datedBy === 'event';
}

function isStillNamed(place: NamedPlace, { people, summits }: Draft): boolean {
  return 'person' in place
    ? people?.some(({ id }) => id === place.person) === true
    : summits?.some(({ id }) => id === place.summit) === true;
}

/** By the address of what they say: the name of a person with a record, else the name as printed. */
function listSpeakers({ quotes, people }: Draft): Map<ParagraphAddress, string> {
  const names = new Map<string, string>(people?.map(({ id, name }) => [id ?? name, name]));
  return new Map(
    quotes?.flatMap(({ speaker, paragraph }) =>
      speaker === undefined ? [] : [[paragraph, names.get(speaker) ?? speaker]],
    ),
  );
}

function describeFault(error: ZodError, id: ArticleId, file: string): Problem {
  const issue = error.issues[0];
  const field = issue?.path.join('.') ?? '';
  return {
    where: file,
    rule: 'article-schema',
    what: `The field "${field}" of the article "${id}" cannot stand: ${issue?.message ?? 'it does not fit'}.`,
    why: 'Pages, search and citations rest on fields that keep to the schema.',
    fix: `Set the field in the record beside the source, under corrections, ${id}.`,
  };
}
