import type { Role } from './model.ts';
import type { NameLexicon } from './read-name-lexicon.ts';

/** Finds the office that follows a name in Korean or Japanese, `end` being the name's end: "이재명 대통령", "高市早苗首相". */
export function findSuffixRole(text: string, end: number, lexicon: NameLexicon): Role | undefined {
  const start = text[end] === ' ' ? end + 1 : end;
  for (const words of lexicon.suffixes.values()) {
    for (let length = Math.min(8, text.length - start); length > 0; length -= 1) {
      const head = text.slice(start, start + length);
      const office = words.get(head);
      if (office === undefined) continue;
      const time = lexicon.times.get(text.slice(Math.max(0, start - 1), start).trim());
      return { start, end: start + length, asPrinted: head, head, means: office.means, leads: office.leads, time: time ?? 'now' };
    }
  }
  return undefined;
}
