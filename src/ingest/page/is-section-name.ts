import type { Page } from './page.ts';

/** Whether a line is the name of a newspaper's section or the label of a headline: "Politics", "[ANALYSIS]". */
export function isSectionName(text: string, page: Pick<Page, 'lexicon' | 'sectionNames'>): boolean {
  page.sectionNames ??= new Set(
    [...page.lexicon.words('sections'), ...page.lexicon.words('titleLabels')].map((name) => name.toLowerCase()),
  );
  return page.sectionNames.has(
    text
      .toLowerCase()
      .replace(/[[\]()【】:]/gu, '')
      .trim(),
  );
}
