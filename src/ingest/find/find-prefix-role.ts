import type { CountryCode } from '../../schema/values.ts';
import { matchAt } from './locate.ts';
import type { Passage, Role } from './model.ts';
import type { NameLexicon } from './read-name-lexicon.ts';

/** The longest office in front of a name, in characters: "联合国秘书长". */
const LONGEST = 8;

/** Finds the office right before a name in Chinese, `start` being where the name begins: "美国前总统奥巴马", "国家主席习近平". */
export function findPrefixRole(passage: Passage, start: number, lexicon: NameLexicon): Role | undefined {
  const { text } = passage;
  if (!/^\p{Script=Han}/u.test(text.slice(start, start + 2))) return undefined;
  for (let length = Math.min(LONGEST, start); length > 1; length -= 1) {
    const head = text.slice(start - length, start);
    const office = lexicon.prefixes.get(head);
    if (office === undefined) continue;
    const time = readTimeBefore(text, start - length, lexicon);
    const nation = readNationBefore(passage, time.start);
    const from = nation?.start ?? time.start;
    return {
      start: from,
      end: start,
      asPrinted: text.slice(from, start),
      head,
      means: office.means,
      leads: office.leads,
      ...(nation && { country: nation.country }),
      time: time.time ?? 'now',
    };
  }
  return undefined;
}

function readTimeBefore(text: string, end: number, { times }: NameLexicon): { time?: Role['time']; start: number } {
  for (const length of [2, 1]) {
    const time = times.get(text.slice(Math.max(0, end - length), end));
    if (time !== undefined) return { time, start: end - length };
  }
  return { start: end };
}

function readNationBefore(passage: Passage, end: number): { country: CountryCode; start: number } | undefined {
  const match = end > 0 ? matchAt(passage, end - 1, 'country') : undefined;
  return match?.end === end && match.ids.length === 1
    ? { country: match.ids[0] as CountryCode, start: match.start }
    : undefined;
}
