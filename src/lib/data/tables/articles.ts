import { articleSchema } from '../../../schema/article.ts';
import { rightsSchema } from '../../../schema/rights.ts';
import { absoluteAddress, addresses } from '../../addresses.ts';
import type { Article } from '../../model.ts';
import { makeTable, PAGE_COLUMNS, PATTERNS } from '../model.ts';

/** The articles: what their records say, and none of their words but the headline. */
export const articles = makeTable<Article & { url: string }>({
  name: 'articles',
  title: 'Articles',
  description: 'One row for each article. It holds what the record says of an article and not its text.',
  primaryKey: ['id'],
  rows: function* ({ articles: all, archive }) {
    for (const article of all) yield { ...article, url: absoluteAddress(addresses.article(article.id), archive.site) };
  },
  columns: [
    ...PAGE_COLUMNS,
    {
      name: 'title',
      type: 'string',
      description: 'The headline; in square brackets where the archive supplied it.',
      constraints: { required: true },
      read: ({ frontmatter }) => frontmatter.title,
    },
    {
      name: 'title_basis',
      type: 'string',
      description: 'Whether the source carried the headline or the archive supplied it.',
      constraints: { required: true, enum: articleSchema.shape.titleBasis.options },
      read: ({ frontmatter }) => frontmatter.titleBasis,
    },
    {
      name: 'date',
      type: 'string',
      description:
        'The date that the article is filed under, in EDTF (ISO 8601-2): a day, month, year or interval; "~" marks one that is approximate.',
      read: ({ frontmatter }) => frontmatter.date,
    },
    {
      name: 'date_basis',
      type: 'string',
      description: 'What that date rests on.',
      constraints: { required: true, enum: articleSchema.shape.dateBasis.options },
      read: ({ frontmatter }) => frontmatter.dateBasis,
    },
    {
      name: 'event',
      type: 'string',
      description: 'The day or days of what is reported, in EDTF.',
      read: ({ frontmatter }) => frontmatter.event,
    },
    {
      name: 'published',
      type: 'string',
      description: 'When the outlet published it, as stated: a day, or a minute with its offset from UTC.',
      read: ({ frontmatter }) => frontmatter.published,
    },
    {
      name: 'updated',
      type: 'string',
      description: 'When the outlet last changed it, as stated.',
      read: ({ frontmatter }) => frontmatter.updated,
    },
    {
      name: 'outlet_id',
      type: 'string',
      description: 'The archive’s id of who published it, where it has a record.',
      read: ({ frontmatter }) => frontmatter.outlet?.id,
    },
    {
      name: 'outlet',
      type: 'string',
      description: 'Who published it, as printed.',
      read: ({ frontmatter }) => frontmatter.outlet?.asPrinted,
    },
    {
      name: 'via',
      type: 'string',
      description: 'The site that it was taken from, where that is another.',
      read: ({ frontmatter }) => frontmatter.via?.asPrinted,
    },
    {
      name: 'wire',
      type: 'string',
      description: 'The agency that it came from.',
      read: ({ frontmatter }) => frontmatter.wire?.asPrinted,
    },
    {
      name: 'authors',
      type: 'list',
      description: 'The authors’ names, in order, as printed.',
      read: ({ frontmatter }) => frontmatter.authors,
    },
    {
      name: 'dateline_place',
      type: 'string',
      description: 'The place in front of the first sentence.',
      read: ({ frontmatter }) => frontmatter.dateline?.place,
    },
    {
      name: 'dateline_country',
      type: 'string',
      description: 'The country of that place, as ISO 3166-1 code.',
      constraints: { pattern: PATTERNS.country },
      read: ({ frontmatter }) => frontmatter.dateline?.country,
    },
    {
      name: 'language',
      type: 'string',
      description: 'The language of the text, as BCP 47 tag.',
      constraints: { required: true },
      read: ({ frontmatter }) => frontmatter.language,
    },
    {
      name: 'genre',
      type: 'string',
      description: 'What kind of text it is, where that is known.',
      constraints: { enum: articleSchema.shape.genre.unwrap().options },
      read: ({ frontmatter }) => frontmatter.genre,
    },
    {
      name: 'summits',
      type: 'list',
      description: 'Ids of the summits reported on, most central first.',
      read: ({ frontmatter }) => frontmatter.summits?.map(({ id }) => id),
    },
    {
      name: 'countries',
      type: 'list',
      description:
        'Codes of the countries concerned, most prominent first: ISO 3166-1, SU for the Soviet Union, XX-… for bodies such as the European Union.',
      read: ({ frontmatter }) => frontmatter.countries,
    },
    {
      name: 'topics',
      type: 'list',
      description: 'Ids of the archive’s topics.',
      read: ({ frontmatter }) => frontmatter.topics,
    },
    {
      name: 'complete',
      type: 'boolean',
      description: 'False where the text breaks off in the source.',
      constraints: { required: true },
      read: ({ frontmatter }) => frontmatter.complete ?? true,
    },
    {
      name: 'rights',
      type: 'string',
      format: 'uri',
      description: 'The rights statement or licence of the text.',
      constraints: { required: true },
      read: ({ rights }) => rights.statement,
    },
    {
      name: 'rights_holder',
      type: 'string',
      description: 'Who holds the rights, as the source says.',
      read: ({ rights }) => rights.holder,
    },
    {
      name: 'display',
      type: 'string',
      description: 'How much of the text the archive shows.',
      constraints: { required: true, enum: rightsSchema.shape.display.options },
      read: ({ rights }) => rights.display,
    },
    {
      name: 'withdrawn',
      type: 'string',
      description: 'When the article was withdrawn; its page then says why.',
      constraints: { pattern: PATTERNS.day },
      read: ({ withdrawn }) => withdrawn?.date,
    },
    {
      name: 'original_url',
      type: 'string',
      format: 'uri',
      description: 'Where the page was published.',
      read: ({ frontmatter }) => frontmatter.source.url,
    },
    {
      name: 'captured',
      type: 'string',
      description: 'When that page was saved or copied.',
      read: ({ frontmatter }) => frontmatter.source.captured,
    },
    {
      name: 'source_sha256',
      type: 'string',
      description: 'The SHA-256 of the source file that the article was read from.',
      constraints: { required: true, pattern: '[0-9a-f]{64}' },
      read: ({ frontmatter }) => frontmatter.source.sha256,
    },
  ],
});
