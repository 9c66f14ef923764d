import { absoluteAddress, addresses } from '../../addresses.ts';
import { listQuotations, type Quotation } from '../../quotations.ts';
import { makeTable, PATTERNS } from '../model.ts';

/** What people are quoted as saying, as far as rights let the words be shown. */
export const quotations = makeTable<Quotation & { number: number; url: string }>({
  name: 'quotations',
  title: 'Quotations',
  description:
    'One row for each passage in which somebody is quoted directly, as far as the rights in the article let its words be shown.',
  primaryKey: ['article_id', 'number'],
  foreignKeys: [
    { column: 'article_id', table: 'articles', key: 'id' },
    { column: 'speaker_id', table: 'people', key: 'id' },
  ],
  rows: function* (holdings) {
    const counts = new Map<string, number>();
    for (const quotation of listQuotations(holdings)) {
      const { id } = quotation.article;
      const number = (counts.get(id) ?? 0) + 1;
      counts.set(id, number);
      const page = absoluteAddress(addresses.article(id), holdings.archive.site);
      yield { ...quotation, number, url: `${page}#${quotation.paragraph}` };
    }
  },
  columns: [
    {
      name: 'article_id',
      type: 'string',
      description: 'In which article.',
      constraints: { required: true },
      read: ({ article }) => article.id,
    },
    {
      name: 'number',
      type: 'integer',
      description: 'Its place among the quotations of the article.',
      constraints: { required: true, minimum: 1 },
      read: ({ number }) => number,
    },
    {
      name: 'paragraph',
      type: 'string',
      description: 'The permanent address of the paragraph inside the page.',
      constraints: { required: true, pattern: PATTERNS.paragraph },
      read: ({ paragraph }) => paragraph,
    },
    {
      name: 'url',
      type: 'string',
      format: 'uri',
      description: 'The address of the paragraph.',
      read: ({ url }) => url,
    },
    {
      name: 'speaker_id',
      type: 'string',
      description: 'Who speaks, where the archive has a record.',
      constraints: { pattern: PATTERNS.id },
      read: ({ speaker }) => speaker,
    },
    {
      name: 'speaker',
      type: 'string',
      description: 'The name of who speaks, where the text says it.',
      read: ({ speakerName }) => speakerName,
    },
    {
      name: 'words',
      type: 'string',
      description: 'The words between the quotation marks, as printed.',
      constraints: { required: true },
      read: ({ words }) => words,
    },
  ],
});
