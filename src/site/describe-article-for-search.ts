import { addresses } from '../lib/addresses.ts';
import type { Block, Item } from '../lib/body/model.ts';
import { findWords, printText } from '../lib/body/print-text.ts';
import { describeArticle } from '../lib/citation/describe-article.ts';
import { formatDate, formatDateBasis } from '../lib/format-date.ts';
import type { Article, Holdings } from '../lib/model.ts';
import { readableText } from '../lib/readable-text.ts';
import { type CardParagraph, hideAuthor } from '../search/format.ts';
import { cutWords } from '../text/cut-words.ts';
import { foldWhiteSpace } from '../text/fold-white-space.ts';
import { stripNoteMarks } from '../text/note-marks.ts';
import { findMentions, type ShortForm } from './find-mentions.ts';
import { indexWords } from './index-words.ts';
import type { SearchContext } from './list-search-pages.ts';
import { listWords } from './list-words.ts';
import { nameSearchOutlet } from './name-search-outlet.ts';
import type { SearchPage } from './search-page.ts';

/** Describes an article for the search: its readable words with the names in them, and what its record says. */
export function describeArticleForSearch(article: Article, context: SearchContext): SearchPage {
  const { holdings, numbers, names, lone } = context;
  const { frontmatter, sortDay } = article;
  const { title, dek, date, dateBasis, authors = [], outlet, via, wire, language, genre } = frontmatter;
  const text = readableText(article);
  const shortForms = listShortForms(article, holdings);
  const texts: [string, string][] = [
    ...(dek && text.display !== 'record' ? [['', dek.normalize('NFC')] as [string, string]] : []),
    ...listParagraphs(text.body.blocks),
  ];
  const index = (printed: string) => {
    const words = cutWords(printed);
    const mentions = findMentions(printed, words, names, frontmatter, shortForms, { people: lone, day: sortDay ?? '' });
    const hidden = mentions.flatMap(({ kind, id }) => numbers.hide(kind, [id]));
    return { mentions, ...indexWords(printed, hidden, words) };
  };
  const indexed = texts.map(([, words]) => index(words));
  const ids = {
    person: (frontmatter.people ?? []).map(({ id }) => id),
    summit: (frontmatter.summits ?? []).map(({ id }) => id),
    country: frontmatter.countries ?? [],
  };
  const outlets = [outlet, via, wire].flatMap((name) => (name ? [nameSearchOutlet(name)] : []));
  const basis = date && dateBasis !== 'published' ? formatDateBasis(dateBasis) : undefined;
  const source = (outlet?.id && holdings.authorities.outlets.get(outlet.id)?.name) ?? outlet?.asPrinted;
  return {
    kind: 'article',
    id: article.id,
    card: {
      address: addresses.article(article.id),
      title: title.normalize('NFC'),
      language,
      ...(source && { source }),
      ...(date && { date: formatDate(date) }),
      ...(basis && { basis }),
      paragraphs: texts.map(([address, words], place): CardParagraph => {
        const spans = indexed[place]?.mentions.map((mention) => mention.spans) ?? [];
        return spans.length > 0 ? [address, words, spans] : [address, words];
      }),
      cite: describeArticle(article, holdings),
    },
    record: [
      ...numbers.hide('person', ids.person),
      ...numbers.hide('summit', ids.summit),
      ...numbers.hide('country', ids.country),
      ...authors.flatMap((author) => listWords([author]).map(hideAuthor)),
      ...listWords([...authors, ...(source ? [source] : []), ...listKnownNames(article, holdings)]),
    ],
    title: index(title.normalize('NFC')),
    paragraphs: indexed,
    day: sortDay ?? '',
    facets: {
      person: numbers.listPlaces('person', ids.person),
      country: numbers.listPlaces('country', ids.country),
      summit: numbers.listPlaces('summit', ids.summit),
      topic: numbers.listPlaces('topic', frontmatter.topics ?? []),
      outlet: numbers.listPlaces('outlet', outlets),
      genre: numbers.listPlaces('genre', [genre]),
      language: numbers.listPlaces('language', [language]),
    },
    ...(text.refused && { refused: { article, text } }),
  };
}

/** Every paragraph with words, once: a pull quote that repeats words of the text is left out. */
function listParagraphs(blocks: readonly Block[]): [string, string][] {
  const words = findWords(blocks).map((each) => ({ each, text: printWords(each) }));
  const whole = words
    .filter(({ each }) => !isPullQuote(each))
    .map(({ text }) => text)
    .join('\n');
  return words
    .filter(({ each, text }) => text !== '' && !(isPullQuote(each) && whole.includes(text)))
    .map(({ each, text }) => [each.address ?? '', text]);
}

function isPullQuote(words: Extract<Block, { content: unknown }> | Item): boolean {
  return 'kind' in words && words.kind === 'pull-quote';
}

/** Without note marks: they are no words of the text. */
function printWords({ content }: Extract<Block, { content: unknown }> | Item): string {
  return foldWhiteSpace(stripNoteMarks(printText(content)).normalize('NFC'));
}

/**
 * Names by which the archive knows what the article is on: people without a record, its chief meeting with its place, its
 * topics. The other people, meetings and countries have hidden words.
 */
function listKnownNames({ frontmatter }: Article, { authorities }: Holdings): string[] {
  const { people = [], summits = [], topics = [] } = frontmatter;
  const summit = summits[0] && authorities.summits.get(summits[0].id);
  return [
    ...people.flatMap(({ id, name }) => (id ? [] : [name])),
    ...(summit ? [summit.name, summit.place] : []),
    ...topics.flatMap((id) => authorities.topics.get(id)?.name ?? []),
  ];
}

/** The surnames that in this article mean one person alone. */
function listShortForms({ frontmatter }: Article, { authorities }: Holdings): ShortForm[] {
  const people = (frontmatter.people ?? []).flatMap(({ id }) => (id && authorities.people.get(id)) || []);
  const forms = people.map(({ id, surname }) => ({ id, words: cutWords(surname).map(({ word }) => word) }));
  return forms.filter(
    ({ id, words }) =>
      words.length > 0 && !forms.some((other) => other.id !== id && other.words.join(' ') === words.join(' ')),
  );
}
