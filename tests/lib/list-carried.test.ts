import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listCarried } from '../../src/lib/list-carried.ts';
import type { Article, Holdings } from '../../src/lib/model.ts';

const article = (id: string, title: string, related?: { id?: string; title: string }[]) =>
  ({ id, frontmatter: { title, related } }) as unknown as Article;

function holdingsOf(articles: Article[]): Holdings {
  return { articles, articleById: new Map(articles.map((one) => [one.id, one])) } as unknown as Holdings;
}

test('what a source carried leads to the article by its id, else by a title that one alone bears', () => {
  const [one, two, alike] = [article('one', 'One'), article('two', 'Two'), article('two-2', 'Two')];
  const reader = article('reader', 'Reader', [
    { title: 'One' },
    { title: 'Two' },
    { id: 'two', title: 'Two' },
    { title: 'Three' },
    { id: 'gone', title: 'One' },
  ]);
  assert.deepEqual(listCarried(reader, holdingsOf([one, two, alike, reader])), [
    { title: 'One', article: one },
    { title: 'Two' },
    { title: 'Two', article: two },
    { title: 'Three' },
    { title: 'One' },
  ]);
});

test('an article whose source carried nothing else has nothing listed', () => {
  const lone = article('lone', 'Lone');
  assert.deepEqual(listCarried(lone, holdingsOf([lone])), []);
});
