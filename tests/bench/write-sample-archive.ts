import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Words an article has, headline and boilerplate aside: a long agency report. */
const WORDS = 650;

const VERBS = ['said', 'told reporters', 'noted', 'argued', 'repeated', 'announced', 'stressed', 'acknowledged'];
const MATTERS = [
  'trade',
  'energy supplies',
  'export controls',
  'climate finance',
  'a ceasefire',
  'import duties',
  'the northern sea route',
  'visas for students',
  'chip factories',
  'fishing rights',
];
const PURPOSES = [
  'would be discussed again before the end of the year',
  'had been the hardest part of the talks',
  'needed more work by both ministries',
  'could be settled without a new treaty',
  'was no longer in dispute',
  'should not be left to officials alone',
  'was tied to a wider understanding on security',
];
const OPENINGS = [
  'After two hours of talks,',
  'In a joint appearance,',
  'Through an interpreter,',
  'At a late dinner,',
  'Before leaving the city,',
  'According to an official who was in the room,',
];
/** "May 19, 2026", whatever the machine's own zone. */
const STAMP_DAY = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

type Meeting = { place: string; start: string; people: string[] };

/** Writes an archive of made-up pasted articles about recorded meetings into a folder; the same count always gives the same bytes. */
export function writeSampleArchive(folder: string, articles: number): void {
  mkdirSync(join(folder, 'sources'), { recursive: true });
  cpSync('content/authorities', join(folder, 'authorities'), { recursive: true });
  cpSync('content/archive.yaml', join(folder, 'archive.yaml'));
  const meetings = readMeetings();
  const random = openRandom(1986);
  for (let number = 1; number <= articles; number += 1) {
    const meeting = pick(meetings, random);
    writeFileSync(
      join(folder, 'sources', `sample-${String(number).padStart(6, '0')}.txt`),
      printSource(meeting, number, random),
    );
  }
}

/** Reads the recorded meetings that have a place and at least two participants. */
function readMeetings(): Meeting[] {
  const read = (kind: string, file: string) => parse(readFileSync(join('content/authorities', kind, file), 'utf8'));
  const names = new Map(
    readdirSync('content/authorities/people').map((file) => [file.slice(0, -5), read('people', file).name as string]),
  );
  return readdirSync('content/authorities/summits')
    .map((file) => read('summits', file))
    .filter((summit) => summit.place && (summit.participants ?? []).length > 1)
    .map((summit) => ({
      place: summit.place,
      start: summit.start,
      people: summit.participants.slice(0, 3).map((id: string) => names.get(id) ?? id),
    }));
}

function printSource({ place, start, people }: Meeting, number: number, random: () => number): string {
  const head = [
    'Home > World > Diplomacy',
    `${people[0]} and ${people[1]} speak of ${pick(MATTERS, random)} in ${place}, report ${number}`,
    'By Sample Reporter',
    `Published : ${STAMP_DAY.format(new Date(start))} - 18:${String(number % 60).padStart(2, '0')}`,
    'FacebookTwitterLinkedin',
  ];
  const paragraphs: string[] = [];
  for (let words = 0; words < WORDS; ) {
    const paragraph = [1, 2, 3].map(() => printSentence(people, random)).join(' ');
    paragraphs.push(paragraphs.length === 0 ? `${place.toUpperCase()} -- ${paragraph}` : paragraph);
    words += paragraph.split(' ').length;
  }
  return `${[...head, ...paragraphs, '(END)', 'Read more', 'All rights reserved.'].join('\n\n')}\n`;
}

function printSentence(people: string[], random: () => number): string {
  return `${pick(OPENINGS, random)} ${pick(people, random)} ${pick(VERBS, random)} that ${pick(MATTERS, random)} ${pick(PURPOSES, random)}.`;
}

function pick<T>(items: readonly T[], random: () => number): T {
  return items[Math.floor(random() * items.length)] as T;
}

/** Opens a small repeatable source of numbers from 0 to 1 (a linear congruential generator with the constants of Numerical Recipes). */
function openRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
