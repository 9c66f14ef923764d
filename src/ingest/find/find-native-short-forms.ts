import type { Authorities } from '../../authorities/model.ts';
import type { Figure, Passage } from './model.ts';
import type { NameLexicon } from './read-name-lexicon.ts';
import { listSurnames } from './resolve-native-titled.ts';

/** The longest family name in Chinese characters or Hangul that stands before an office ("トランプ", "ゼレンスキー"). */
const LONGEST_SURNAME = 8;

/** Letters that may end a longer name before a one-letter surname: "김이 대통령" is no "이 대통령". */
const HANGUL = /[가-힣]/u;

/**
 * Finds the family names of introduced people before an office or courtesy in Korean and Japanese ("이 대통령", "石破首相",
 * "高市氏"), and adds them to their mentions. A family name is what a native name begins with.
 */
export function findNativeShortForms(
  passages: readonly Passage[],
  figures: readonly Figure[],
  authorities: Authorities,
  lexicon: NameLexicon,
): void {
  const bearers = new Map<string, Figure | undefined>();
  for (const figure of figures) {
    const person = figure.id === undefined ? undefined : authorities.people.get(figure.id);
    const beginnings = new Set(person === undefined ? [] : listSurnames(person));
    for (const part of beginnings) bearers.set(part, bearers.has(part) ? undefined : figure);
  }
  if (bearers.size === 0) return;
  const endings = [
    ...[...lexicon.suffixes.values()].flatMap((words) => [...words.keys()]),
    ...lexicon.suffixCourtesies,
  ];
  const ending = new RegExp(
    `(?<=[가-힣ァ-ヴー\\p{Script=Han}]) ?(?:${endings.sort((one, other) => other.length - one.length).join('|')})`,
    'gu',
  );
  for (const [number, passage] of passages.entries()) {
    for (const match of passage.text.matchAll(ending)) addBearer(passage, number, match.index, bearers);
  }
}

function addBearer(
  passage: Passage,
  number: number,
  end: number,
  bearers: ReadonlyMap<string, Figure | undefined>,
): void {
  for (let length = LONGEST_SURNAME; length > 0; length -= 1) {
    const start = end - length;
    const word = passage.text.slice(Math.max(0, start), end);
    const figure = bearers.get(word);
    if (
      figure === undefined ||
      figure.mentions.some((mention) => mention.passage === number && mention.start < end && mention.end > start)
    )
      continue;
    if (HANGUL.test(word) && HANGUL.test(passage.text[start - 1] ?? '')) continue;
    figure.mentions.push({ passage: number, start, end, form: 'surname' });
    return;
  }
}
