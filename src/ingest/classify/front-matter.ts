import { wholePassage } from '../page/look-around.ts';
import type { Page, Rule } from '../page/page.ts';

/** A clipping's own header between two rules at the top of a Markdown file: "---", "title: …", "---". */
export const frontMatter: Rule = {
  name: 'front-matter',
  find: (passage, page) => {
    page.frontMatterEnd ??= findEnd(page);
    return passage.index < page.frontMatterEnd
      ? wholePassage(passage, 'markup', 'The header that a clipping tool wrote.')
      : undefined;
  },
};

function findEnd(page: Page): number {
  if (page.format !== 'markdown' || page.passages[0]?.text !== '---') return -1;
  const end = page.passages.findIndex(({ text }, index) => index > 0 && text === '---');
  const isHeader = page.passages
    .slice(1, Math.max(end, 1))
    .every(({ text }) => text === '' || /^[\w-]+:|^\S|^\s*- /u.test(text));
  return end > 1 && end < 40 && isHeader && /^[\w-]+:/u.test(page.passages[1]?.text ?? '') ? end : -1;
}
