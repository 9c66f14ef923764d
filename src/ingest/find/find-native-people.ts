import { matchAt } from './locate.ts';
import type { Figure, Passage, Role } from './model.ts';
import type { NameLexicon } from './read-name-lexicon.ts';

/**
 * Finds people without a record in Korean, Japanese and Chinese: a whole name beside an office ("강유정 대변인", "木原稔官房長官",
 * "外交部发言人毛宁"). No capital shows a name there, so it must have the form of one; what is less certain is left out.
 */
export function findNativePeople(
  passages: readonly Passage[],
  known: readonly Figure[],
  lexicon: NameLexicon,
): Figure[] {
  const taken = new Set(known.flatMap(({ mentions }) => mentions.map(({ passage, start }) => `${passage}:${start}`)));
  const figures = new Map<string, Figure>();
  for (const [number, passage] of passages.entries()) {
    for (const { pattern, notNames } of lexicon.nativePeople) {
      for (const match of passage.text.matchAll(pattern)) {
        const { name = '', role = '' } = match.groups ?? {};
        const isRoleFirst = match[0].startsWith(role);
        const start = match.index + (isRoleFirst ? role.length : 0);
        if (taken.has(`${number}:${start}`) || notNames.test(name) || isElse(passage, start)) continue;
        const end = start + name.length;
        const figure = figures.get(name) ?? { name, surname: name, basis: 'name', mentions: [] };
        const told = isRoleFirst ? { before: readRole(role, match.index) } : { after: readRole(role, end) };
        figure.mentions.push({ passage: number, start, end, form: 'full', ...told });
        figures.set(name, figure);
      }
    }
  }
  return [...figures.values()];
}

/** Tells whether the index knows what stands there. */
function isElse(passage: Passage, start: number): boolean {
  return (['person', 'country', 'outlet'] as const).some((kind) => matchAt(passage, start, kind) !== undefined);
}

/** Finds a role right behind a name that an office of the records has no word for: "김용범 정책실장". */
export function findNativeRole({ text }: Passage, end: number, lexicon: NameLexicon): Role | undefined {
  if (!/^ ?[\p{Script=Han}가-힣]/u.test(text.slice(end, end + 2))) return undefined;
  for (const { role } of lexicon.nativePeople) {
    if (role === undefined) continue;
    role.lastIndex = end;
    const printed = role.exec(text)?.[0];
    if (printed !== undefined) return readRole(printed, end);
  }
  return undefined;
}

function readRole(printed: string, from: number): Role {
  const asPrinted = printed.trimStart();
  const start = from + printed.length - asPrinted.length;
  return { start, end: from + printed.length, asPrinted, head: asPrinted, means: [], leads: false, time: 'now' };
}
