import type { CountryCode } from '../../schema/values.ts';
import { matchAt } from './locate.ts';
import type { Passage, Role } from './model.ts';
import type { NameLexicon } from './read-name-lexicon.ts';

/** Finds the office that follows a name in Korean or Japanese, `end` being the name's end: "이재명 대통령", "시진핑 중국 국가주석", "高市早苗首相". */
export function findSuffixRole(passage: Passage, end: number, lexicon: NameLexicon): Role | undefined {
  const { text } = passage;
  const next = text[end] === ' ' ? end + 1 : end;
  const nation = readNation(passage, next, lexicon);
  const behind = next + (nation?.length ?? 0);
  const told = readTime(text, text[behind] === ' ' ? behind + 1 : behind, lexicon);
  const start = told.end;
  for (const words of lexicon.suffixes.values()) {
    for (let length = Math.min(8, text.length - start); length > 0; length -= 1) {
      const head = text.slice(start, start + length);
      const office = words.get(head);
      if (office === undefined) continue;
      const end = start + length;
      const later = told.time ?? readTime(text, text[end] === ' ' ? end + 1 : end, lexicon).time;
      return {
        start: next,
        end,
        asPrinted: text.slice(next, end),
        head,
        ...(nation && { country: nation.country }),
        means: office.means,
        leads: office.leads,
        time: later ?? 'now',
      };
    }
  }
  return undefined;
}

/** Reads a word for the time of an office in front of it or behind it ("전 대통령", "前首相", "대통령 당선인"), and where what follows begins. */
function readTime(text: string, start: number, lexicon: NameLexicon): { time?: Role['time']; end: number } {
  for (const length of [4, 3, 2, 1]) {
    const time = lexicon.times.get(text.slice(start, start + length));
    if (time === undefined) continue;
    const end = start + length;
    return { time, end: text[end] === ' ' ? end + 1 : end };
  }
  return { end: start };
}

/** Reads a country right behind a name, by its name or by one letter ("バイデン米大統領"). */
function readNation(
  passage: Passage,
  start: number,
  lexicon: NameLexicon,
): { country: CountryCode; length: number } | undefined {
  const match = matchAt(passage, start, 'country');
  if (match?.start === start && match.ids.length === 1)
    return { country: match.ids[0] as CountryCode, length: match.end - start };
  const country = lexicon.nations.get(passage.text.charAt(start));
  return country && { country, length: 1 };
}
