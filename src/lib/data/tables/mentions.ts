import { articleSchema, type PersonMention } from '../../../schema/article.ts';
import type { ArticleId } from '../../../schema/values.ts';
import { makeTable, PATTERNS } from '../model.ts';

const basisSchema = articleSchema.shape.people.unwrap().element.shape.basis;

/** Who is named in which article. */
export const mentions = makeTable<PersonMention & { article: ArticleId; number: number; known: boolean }>({
  name: 'mentions',
  title: 'Mentions',
  description: 'One row for each person named in each article.',
  primaryKey: ['article_id', 'number'],
  foreignKeys: [
    { column: 'article_id', table: 'articles', key: 'id' },
    { column: 'person_id', table: 'people', key: 'id' },
  ],
  rows: function* ({ articles, authorities }) {
    for (const { id: article, frontmatter, withdrawn } of articles) {
      for (const [index, person] of withdrawn ? [] : (frontmatter.people ?? []).entries()) {
        const known = person.id !== undefined && authorities.people.has(person.id);
        yield { ...person, article, number: index + 1, known };
      }
    }
  },
  columns: [
    {
      name: 'article_id',
      type: 'string',
      description: 'In which article.',
      constraints: { required: true },
      read: ({ article }) => article,
    },
    {
      name: 'number',
      type: 'integer',
      description: 'The person’s place in it, most prominent first.',
      constraints: { required: true, minimum: 1 },
      read: ({ number }) => number,
    },
    {
      name: 'person_id',
      type: 'string',
      description: 'Who, where the archive has a record.',
      constraints: { pattern: PATTERNS.id },
      read: ({ id, known }) => (known ? id : undefined),
    },
    {
      name: 'name',
      type: 'string',
      description: 'The name that the archive uses; as printed where it has no record.',
      constraints: { required: true },
      read: ({ name }) => name,
    },
    {
      name: 'as_printed',
      type: 'string',
      description: 'The fullest form in the article, with the role before it.',
      constraints: { required: true },
      read: ({ asPrinted }) => asPrinted,
    },
    {
      name: 'office',
      type: 'string',
      description: 'The office held on the day of what is reported, from the record.',
      read: ({ office }) => office,
    },
    {
      name: 'office_printed',
      type: 'string',
      description: 'The role that the article gives.',
      read: ({ officePrinted }) => officePrinted,
    },
    {
      name: 'mentions',
      type: 'integer',
      description: 'How often the article speaks of the person by name.',
      constraints: { required: true, minimum: 1 },
      read: ({ mentions: count }) => count,
    },
    {
      name: 'basis',
      type: 'string',
      description: 'What the link to the record rests on.',
      constraints: { required: true, enum: basisSchema.options },
      read: ({ basis }) => basis,
    },
  ],
});
