import type { Note } from '../../../schema/article.ts';
import type { ArticleId } from '../../../schema/values.ts';
import { makeTable } from '../model.ts';

/** The numbered sources that articles cite. */
export const notes = makeTable<Note & { article: ArticleId }>({
  name: 'notes',
  title: 'Notes',
  description: 'One row for each numbered source that an article cites, as far as the text carried it.',
  primaryKey: ['article_id', 'number'],
  foreignKeys: [{ column: 'article_id', table: 'articles', key: 'id' }],
  rows: function* ({ articles }) {
    for (const { id: article, frontmatter, withdrawn } of articles)
      for (const note of withdrawn ? [] : (frontmatter.notes ?? [])) yield { ...note, article };
  },
  columns: [
    {
      name: 'article_id',
      type: 'string',
      description: 'The article that cites it.',
      constraints: { required: true },
      read: ({ article }) => article,
    },
    {
      name: 'number',
      type: 'integer',
      description: 'The number in the mark.',
      constraints: { required: true, minimum: 1 },
      read: ({ number }) => number,
    },
    {
      name: 'outlet',
      type: 'string',
      description:
        'Who published it, as printed. A row without anything but the number is a mark whose source the text did not carry.',
      read: ({ outlet }) => outlet,
    },
    { name: 'title', type: 'string', description: 'Its title, as printed.', read: ({ title }) => title },
    { name: 'date', type: 'string', description: 'Its date, in EDTF.', read: ({ date }) => date },
    { name: 'url', type: 'string', format: 'uri', description: 'Its address.', read: ({ url }) => url },
  ],
});
