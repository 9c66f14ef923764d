import type { Inline } from '../lib/body/model.ts';
import { findWords, printText } from '../lib/body/print-text.ts';
import { escapeHtml } from '../lib/escape-html.ts';
import { formatDate, formatDateBasis } from '../lib/format-date.ts';
import type { Article, Holdings } from '../lib/model.ts';
import type { ReadableText } from '../lib/readable-text.ts';
import { stripNoteMarks } from '../text/note-marks.ts';
import { printAnchor, printSearchPage } from './print-search-page.ts';

/** Prints an article for the search index: its readable words, each paragraph a place of its own, and what its record says. */
export function printArticleForSearch(article: Article, text: ReadableText, holdings: Holdings): string {
  const { title, dek, date, dateBasis, outlet } = article.frontmatter;
  const outletName = (outlet?.id && holdings.authorities.outlets.get(outlet.id)?.name) ?? outlet?.asPrinted;
  const names = listNames(article, holdings);
  const paragraphs = findWords(text.body.blocks).map(
    ({ address, content }) => `${address ? printAnchor(address) : ''}<p>${escapeHtml(printWords(content))}</p>`,
  );
  const record = [...names.person, ...names.summit, ...names.country, ...names.topic, outletName ?? ''].filter(Boolean);
  return printSearchPage({
    title,
    filters: { type: ['article'], language: [article.frontmatter.language], ...names },
    meta: {
      kind: 'article',
      language: article.frontmatter.language,
      outlet: outletName ?? '',
      date: date ? formatDate(date) : '',
      basis: formatDateBasis(dateBasis),
    },
    day: article.sortDay ?? '',
    // The names as the archive understands them find an article that prints them otherwise; they weigh little.
    words: [
      dek ? `<p>${escapeHtml(dek)}</p>` : '',
      ...paragraphs,
      `${printAnchor('record')}<p data-pagefind-weight="0.2">${escapeHtml(record.join(' · '))}</p>`,
    ].join('\n'),
  });
}

/** Without note marks, and without zero-width spaces: Pagefind would take them, where there are any, for all bounds of words. */
function printWords(content: readonly Inline[]): string {
  return stripNoteMarks(printText(content)).replaceAll('\u200B', '');
}

type Names = Record<'year' | 'person' | 'summit' | 'country' | 'topic' | 'outlet', string[]>;

function listNames({ frontmatter, sortDay }: Article, { authorities }: Holdings): Names {
  const { people, summits, countries, topics, outlets } = authorities;
  const { outlet } = frontmatter;
  return {
    year: sortDay ? [sortDay.slice(0, 4)] : [],
    person: (frontmatter.people ?? []).map((mention) => (mention.id && people.get(mention.id)?.name) ?? mention.name),
    summit: (frontmatter.summits ?? []).flatMap(({ id }) => summits.get(id)?.name ?? []),
    country: (frontmatter.countries ?? []).flatMap((code) => countries.get(code)?.name ?? []),
    topic: (frontmatter.topics ?? []).flatMap((id) => topics.get(id)?.name ?? []),
    outlet: outlet ? [(outlet.id && outlets.get(outlet.id)?.name) ?? outlet.asPrinted] : [],
  };
}
