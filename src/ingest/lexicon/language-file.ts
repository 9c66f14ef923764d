import { z } from 'astro/zod';

const words = z.array(z.string().min(1));
const listed = words.default([]);
const twelve = z.array(words.min(1)).length(12);
const seven = z.array(words.min(1)).length(7);

const agoSchema = z.strictObject({
  forms: words.describe('How a time before now is said: "{count} {unit} ago".'),
  counts: z.record(z.string(), z.int()).describe('Words that stand for a count: an: 1.'),
  units: z.strictObject({ minute: words, hour: words, day: words, week: words, month: words }),
});

const boilerplateSchema = z.strictObject({
  rule: z
    .string()
    .regex(/^[a-z-]+$/)
    .describe('The rule’s name, in kebab case.'),
  reason: z.string().min(1).describe('A sentence for a reader.'),
  exact: listed.describe('Whole lines, whatever their case and closing punctuation.'),
  words: listed.describe('A line of two or more of these and nothing else, even glued, is one of the bars.'),
  patterns: listed.describe('Regular expressions for a whole line, whatever its case.'),
  caseSensitive: listed.describe('Regular expressions for a whole line, in this case only.'),
});

/** src/ingest/lexicon/<language>.yaml: the words by which pages in a language mark their parts. */
export const languageFileSchema = z.strictObject({
  language: z.string().describe('BCP 47.'),
  months: twelve.describe('January to December, every way they are printed, without full stop.'),
  weekdays: seven.describe('Monday to Sunday.'),
  morning: listed.describe('a.m.'),
  afternoon: listed.describe('p.m.'),
  between: listed.describe('Words between day and time: "at".'),
  ago: agoSchema.optional(),
  published: listed.describe('Labels of the time of publication.'),
  updated: listed.describe('Labels of the time of the last change.'),
  stampWords: listed.describe('Labels of a time that do not say which.'),
  by: listed.describe('Words before an author’s name.'),
  and: listed.describe('Words between two authors.'),
  roles: listed.describe('What authors are: reporter, correspondent.'),
  desks: listed.describe('Stand in an author’s place and name nobody.'),
  editors: listed.describe('Labels of those who edited and did not write.'),
  credits: z
    .strictObject({
      before: listed.describe('Words before a picture’s maker: "Photo by".'),
      labels: listed.describe('Labels before a colon, slash or sign: "Photo:".'),
      after: listed.describe('Words after a picture’s maker: "file photo".'),
      pools: listed.describe('Bodies that make pictures and are no agency.'),
    })
    .prefault({}),
  captionLabels: listed.describe('Labels before a caption.'),
  rights: z
    .strictObject({
      words: listed.describe('Phrases of rights lines.'),
      labels: listed.describe('"Copyright".'),
      companies: listed.describe('Words in the names of publishers, by which a name behind © is no photographer’s.'),
    })
    .prefault({}),
  addressLabels: listed.describe('Labels before an address on the web.'),
  notesHeadings: listed.describe('Headings over numbered sources.'),
  reports: listed.describe(
    'What a numbered source is said to be where its title is not quoted: "report on the talks".',
  ),
  relatedHeadings: listed.describe('Headings over lists of other articles.'),
  signOffs: listed.describe('End marks.'),
  titleLabels: listed.describe('Labels before a headline.'),
  notPlaces: listed.describe('Words in capitals before a colon or dash that are no dateline.'),
  corrections: listed.describe('How an outlet’s correction begins.'),
  breakOffs: listed.describe('Regular expressions for a whole line that says that the text goes on elsewhere.'),
  stopWords: listed.describe('Frequent words by which the language is known; empty where the script tells.'),
  abbreviations: listed.describe('Words whose full stop ends no sentence, without it.'),
  sections: listed.describe('Sections of a newspaper, as printed above headlines and in menus.'),
  boilerplate: z.array(boilerplateSchema).default([]),
});

export type LanguageFile = z.infer<typeof languageFileSchema>;
