import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNames } from './read-names.ts';

function readRoles(text: string, published: string): Record<string, string | undefined> {
  const { people } = readNames([text], { published });
  return Object.fromEntries(people.map(({ name, officePrinted }) => [name, officePrinted]));
}

test('an office in a list of people is that of the name it stands beside, and not of one before', () => {
  assert.deepEqual(readRoles("Xi Jinping, Vladimir Putin and Chile's president were not there.", '2025-11-23'), {
    'Xi Jinping': undefined,
    'Vladimir Putin': undefined,
  });
  const besides = readRoles(
    'At the table were Cai Qi, Vice Premier He Lifeng and Foreign Minister Wang Yi.',
    '2025-10-30',
  );
  assert.equal(besides['Cai Qi'], undefined);
  assert.equal(besides['He Lifeng'], 'Vice Premier');
  assert.equal(
    readRoles("Wi Sung-lac, Lee's national security adviser, said so.", '2025-10-30')['Wi Sung-lac'],
    "Lee's national security adviser",
  );
});

test('an office before a comma and its holder is read, but not that of somebody before it', () => {
  const read = (text: string) => readRoles(text, '2025-06-17')['Lee Jae Myung'];
  assert.equal(
    read("South Korea's new president, Lee Jae-myung, came for the first time."),
    "South Korea's new president",
  );
  assert.equal(read('Wang Yi, the Chinese foreign minister, Lee Jae-myung, and others came.'), undefined);
});

test('one office in the plural is that of all who are named behind it with their countries', () => {
  const text =
    'There were Presidents Masoud Pezeshkian of Iran, Mohamed bin Zayed of the United Arab Emirates and Cyril Ramaphosa of South Africa, and Narendra Modi.';
  assert.deepEqual(readRoles(text, '2024-10-24'), {
    'Masoud Pezeshkian': 'Presidents',
    'Mohamed bin Zayed': 'Presidents',
    'Cyril Ramaphosa': 'Presidents',
    'Narendra Modi': undefined,
  });
});

test('a secretary of a department is read with the department', () => {
  const roles = readRoles('Howard Lutnick, the American secretary of commerce, took part.', '2025-08-25');
  assert.equal(roles['Howard Lutnick'], 'American secretary of commerce');
});
