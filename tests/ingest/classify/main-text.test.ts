import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRoles } from './read-roles.ts';

const LEAD =
  'President Ann Example and Prime Minister Bo Sample agreed on Monday to meet every year, aides to both leaders said after talks in the old town.';
const MORE =
  'The two leaders also signed a paper on rare metals, which officials of both governments had prepared since the spring.';
const THIRD =
  'Aides said that Prime Minister Sample would return the visit in the autumn and bring a delegation of companies from the north.';
const ABOUT_US =
  'Sample Times is an independent newsroom founded in 1901 that brings accurate reporting to millions of readers and listeners in forty languages.';
const BIOGRAPHY =
  'Cara Beispiel covers gardens, kitchens and everything that grows on a balcony, and keeps eleven bees in a box on her roof.';
const FOURTH =
  'Sample told reporters in the evening that both capitals had waited for such talks for eleven years and would not wait again.';
const MENU = ['World', 'Sport', 'Weather', 'Arts', 'Money', 'Travel', 'Jobs', 'Homes'];

function rolesOf(lines: readonly string[], roles: readonly string[], text: string): string | undefined {
  return roles[lines.indexOf(text)];
}

test('a notice about the site behind a menu is no article and does not part the page', () => {
  const lines = [
    ...MENU,
    ABOUT_US,
    ...MENU,
    'Example and Sample to meet every year',
    'By Dora Writer',
    LEAD,
    MORE,
    THIRD,
    FOURTH,
  ];
  const roles = readRoles(lines);
  assert.equal(rolesOf(lines, roles, ABOUT_US), 'boilerplate');
  assert.equal(roles.at(-6), 'title');
  assert.deepEqual(roles.slice(-3), ['paragraph', 'paragraph', 'paragraph']);
});

test('what a list of links parts from the text is no part of it, nor are the titles in the list', () => {
  const links = [
    'Bees on the balcony',
    'Ten soups for winter',
    'A walk in the hills',
    'Knitting for all',
    'Old trams return',
  ];
  const lines = ['Example and Sample to meet every year', LEAD, MORE, THIRD, ...links, BIOGRAPHY];
  const roles = readRoles(lines);
  assert.ok(!['paragraph', 'subheading'].includes(roles.at(-1) ?? ''), roles.at(-1));
  assert.ok(
    roles.slice(4, 9).every((role) => role === 'boilerplate' || role === 'related'),
    roles.join(),
  );
});

test('a last paragraph on the same matter stays, though a list of links stands before it', () => {
  const links = [
    'Bees on the balcony',
    'Ten soups for winter',
    'A walk in the hills',
    'Knitting for all',
    'Old trams return',
  ];
  const last =
    'Officials of both governments said that the leaders would sign a further paper on rare metals at the autumn meeting.';
  assert.equal(
    readRoles(['Example and Sample to meet every year', LEAD, MORE, THIRD, ...links, last]).at(-1),
    'paragraph',
  );
});

test('of the headlines of a long head the one by the text is the title, not a button or the path above it', () => {
  const head = [
    'Ask for the paper today',
    ...MENU,
    'Home > World > Asia',
    'Example and Sample to meet every year',
    'Share this now',
  ];
  const lines = [...head, LEAD, MORE, THIRD];
  assert.equal(rolesOf(lines, readRoles(lines), 'Example and Sample to meet every year'), 'title');
});

test('the title that the browser’s tab shows gives way to the headline on the page', () => {
  const lines = [
    'Example and Sample to meet every year | Sample Times',
    ...MENU,
    'Example and Sample to meet every year',
    LEAD,
    MORE,
  ];
  const roles = readRoles(lines);
  assert.equal(roles.at(-3), 'title');
});

test('a summary over the headline’s byline is no article of its own', () => {
  const lines = [
    'Two leaders want to meet every year and to talk about metals.',
    ...MENU,
    'Example and Sample to meet every year',
    'By Dora Writer',
    '17 May 2024',
    LEAD,
    MORE,
    THIRD,
    LEAD.replace('Monday', 'Tuesday'),
    MORE.replace('rare', 'other'),
    THIRD.replace('autumn', 'winter'),
  ];
  assert.equal(readRoles(lines).filter((role) => role === 'title').length, 1);
});
