import type { Authorities } from '../../authorities/model.ts';
import type { Person } from '../../schema/person.ts';
import { findTerms } from './bound-times.ts';
import { introduce } from './find-full-names.ts';
import { findSuffixRole } from './find-suffix-roles.ts';
import { matchAt } from './locate.ts';
import type { Figure, Passage, Role, Times } from './model.ts';
import type { NameLexicon } from './read-name-lexicon.ts';
import { heldThen } from './resolve-titled.ts';

/** A word of Han, Hangul or katakana that may be a family name before an office. */
const WORD = /[\p{Script=Han}]{1,3}|[가-힣]{1,4}|[ァ-ヴー]{2,}/gu;

const surnames = new WeakMap<Authorities, Map<string, Person[]>>();

/**
 * Finds people named in Korean or Japanese by family name and office alone ("石破首相", "バイデン大統領"), where exactly one person
 * on record bore both at the time; they join the figures.
 */
export function resolveNativeTitled(
  passages: readonly Passage[],
  figures: Figure[],
  times: Times,
  authorities: Authorities,
  lexicon: NameLexicon,
): void {
  const byName = indexNativeSurnames(authorities);
  for (const [number, passage] of passages.entries()) {
    for (const match of passage.text.matchAll(WORD)) {
      const found = readTitled(passage, match, byName, figures, times, lexicon);
      if (found === undefined) continue;
      const { person, role, start, end } = found;
      const figure = figures.find(({ id }) => id === person.id) ?? introduce(person, 'short-form');
      if (figure.mentions.length === 0) figures.push(figure);
      const isNew = !figure.mentions.some(
        (mention) => mention.passage === number && mention.start < end && mention.end > start,
      );
      if (isNew) figure.mentions.push({ passage: number, start, end, form: 'titled', after: role });
    }
  }
}

/** Reads a family name, itself followed by an office or with the office as its last letters ("石破首相" is one run of Han). */
function readTitled(
  passage: Passage,
  match: RegExpExecArray,
  byName: ReadonlyMap<string, readonly Person[]>,
  figures: readonly Figure[],
  times: Times,
  lexicon: NameLexicon,
) {
  for (let length = match[0].length; length > 0; length -= 1) {
    const people = byName.get(match[0].slice(0, length));
    const end = match.index + length;
    const role = people && findSuffixRole(passage, end, lexicon);
    if (
      people === undefined ||
      role === undefined ||
      role.means.length === 0 ||
      matchAt(passage, match.index, 'person') !== undefined
    )
      continue;
    const told = withNation(passage, match.index, role);
    // Who is introduced and ever bore the office is meant before anybody else who bears both now.
    const introduced = people.filter(
      (person) => figures.some(({ id }) => id === person.id) && findTerms(person, told).length > 0,
    );
    const fitting = introduced.length > 0 ? introduced : people.filter((person) => heldThen(person, told, times));
    const person = fitting.length === 1 ? fitting[0] : undefined;
    if (person !== undefined) return { person, role, start: match.index, end };
  }
  return undefined;
}

/** The country may stand before the name: "韓国の李大統領". */
function withNation(passage: Passage, start: number, role: Role): Role {
  if (role.country !== undefined) return role;
  const behind = /[のノ\s]$/u.test(passage.text.slice(0, start).slice(-1)) ? start - 2 : start - 1;
  const nation = matchAt(passage, behind, 'country');
  return nation?.ids.length === 1 ? { ...role, country: nation.ids[0] as NonNullable<Role['country']> } : role;
}

/** People by what their native names begin with (one to three letters), or end with behind a middle dot ("ジョー・バイデン"). */
function indexNativeSurnames(authorities: Authorities): Map<string, Person[]> {
  const known = surnames.get(authorities);
  if (known !== undefined) return known;
  const byName = new Map<string, Person[]>();
  for (const person of authorities.people.values()) {
    for (const part of new Set(listSurnames(person))) byName.set(part, [...(byName.get(part) ?? []), person]);
  }
  surnames.set(authorities, byName);
  return byName;
}

/** Whose names are written in Chinese characters of their own; those of others are spelt by sound, and have no family name in front. */
const OF_HAN_NAMES: ReadonlySet<string> = new Set(['CN', 'TW', 'HK', 'JP', 'KR', 'KP', 'SG', 'VN']);

/** Korean prints a Japanese name in two words, the family's first ("이시바 시게루"), and a western one with the family's last. */
export function listSurnames({ native = {}, country }: Person): string[] {
  return Object.values(native).flatMap((name) =>
    /^\p{Script=Han}+$/u.test(name) && !OF_HAN_NAMES.has(country) ? [] : listBeginnings(name, country === 'JP'),
  );
}

function listBeginnings(native: string, isFamilyFirst: boolean): string[] {
  const parts = native.split(/[・·\s]/u);
  const family = parts.at(isFamilyFirst ? 0 : -1);
  if (parts.length > 1 && family !== undefined) return [family];
  return [1, 2, 3].map((length) => native.slice(0, length)).filter((part) => part.length < native.length);
}
