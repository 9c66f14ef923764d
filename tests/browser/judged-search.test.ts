import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type Browser, chromium } from 'playwright';
import { askSearch, followSuggestion } from '../search-judged/ask-search.ts';
import { type JudgedSite, openCases, openStarter } from '../search-judged/open-judged.ts';
import { type Judged, readJudged, readLabels } from '../search-judged/read-judged.ts';
import { measureFirst, measureRecall, type Score, scoreJudged } from '../search-judged/score-judged.ts';
import { findChromium } from './find-chromium.ts';
import { FLAGS } from './open-site.ts';
import { watchPage } from './watch-page.ts';

const LABELLED = [join(import.meta.dirname, '../cases'), join(import.meta.dirname, '../name-cases')] as const;

let browser: Browser;
let scores: Score[] = [];
const faults: string[] = [];

before(async () => {
  browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS });
  scores = [
    ...(await askAll(await openStarter(), await readJudged('starter.yaml'))),
    ...(await askAll(await openCases(...LABELLED), await readJudged('cases.yaml', await readLabels(...LABELLED)))),
  ];
});
after(() => browser?.close());

test('at least 80 searches are judged, 30 of them names', () => {
  assert.ok(scores.length >= 80, `${scores.length}`);
  assert.ok(scores.filter(({ kind }) => kind === 'name').length >= 30);
});

test('the recall on names is 1, in any variant, order and script', () => {
  const names = scores.filter(({ kind }) => kind === 'name');
  assert.equal(measureRecall(names), 1, tellMisses(names));
});

test('the recall over all is at least 0.95', () => {
  assert.ok(measureRecall(scores) >= 0.95, `${measureRecall(scores)}\n${tellMisses(scores)}`);
});

test('the first result is right in at least 0.9', () => {
  assert.ok(measureFirst(scores) >= 0.9, `${measureFirst(scores)}\n${tellMisses(scores)}`);
});

test('at most one search in fifty finds what it must not', () => {
  const wrong = scores.filter((score) => score.wrong.length > 0);
  assert.ok(wrong.length <= scores.length / 50, wrong.map(({ ask, wrong: found }) => `${ask}: ${found}`).join('\n'));
});

test('no search ends in a blank page', () => {
  assert.deepEqual(
    scores.filter(({ leadsOn }) => !leadsOn).map(({ ask }) => ask),
    [],
  );
});

test('all searches are quiet', () => {
  assert.deepEqual(faults, []);
});

async function askAll(site: JudgedSite, judged: readonly Judged[]): Promise<Score[]> {
  const page = await browser.newPage();
  const seen = watchPage(page, site.url);
  const asked: Score[] = [];
  for (const query of judged) {
    const answer = await askSearch(page, site.url, query.ask);
    const score = scoreJudged(query, answer, site.sources);
    const isWanting = query.kind === 'error' && (score.missing.length > 0 || score.first === false);
    const next = isWanting && answer.suggestion ? await followSuggestion(page, site.url, answer.suggestion) : answer;
    asked.push(scoreJudged(query, next, site.sources));
  }
  faults.push(...seen);
  await page.close();
  await site.close();
  return asked;
}

function tellMisses(all: readonly Score[]): string {
  return all
    .filter(({ missing, first }) => missing.length > 0 || first === false)
    .map(({ ask, missing, first, top }) => `${ask}: misses ${missing}${first === false ? `; first is ${top}` : ''}`)
    .join('\n');
}
