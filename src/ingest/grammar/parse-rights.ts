import type { Lexicon } from '../lexicon.ts';
import { alternation } from './alternation.ts';
import { compileOnce } from './compile-once.ts';
import type { RightsMatch } from './model.ts';
import { parseCredit } from './parse-credit.ts';

const LONGEST = 300;
/** "www.asiae.co.kr", "https://www.koreaherald.com/" */
const DOMAIN = /(?:https?:\/\/)?(?:www\.)?((?:[\w-]+\.)+[a-z]{2,})(?:\/\S*)?/iu;

/** "CC BY 4.0", "CC BY-NC-SA 3.0" */
const LICENCE = /\bCC[ -](BY(?:-(?:NC|ND|SA)){0,2})[ -](\d\.\d)\b/u;
const LONGEST_LICENSED = 120;

/** Parses a line on rights: "© The Asia Business Daily(www.asiae.co.kr). All rights reserved." says who holds them, and an address. */
export function parseRights(line: string, lexicon: Lexicon): RightsMatch | undefined {
  const text = line.trim();
  const { sign, label, signedLabel, signAnywhere, phrase, year } = compile(lexicon);
  if (text === '' || text.length > LONGEST) return undefined;
  const isSigned = sign.test(text) || label.test(text);
  const said = phrase.exec(text);
  // Nothing else is looked for in the many lines that have neither sign nor phrase.
  const licensed = findLicensed(text, lexicon);
  if (!isSigned && said === null && licensed === undefined && !signedLabel.test(text)) return undefined;
  const domain = DOMAIN.exec(text)?.[1]
    ?.toLowerCase()
    .replace(/^www\./u, '');
  const isRights =
    licensed !== undefined ||
    signedLabel.test(text) ||
    (isSigned && (said !== null || year.test(text) || domain !== undefined || isNameAlone(text, lexicon))) ||
    (said !== null && (signAnywhere.test(text) || isPhraseAlone(text, said)));
  if (!isRights) return undefined;
  const holder = readHolder(licensed ?? text, lexicon);
  const licence = readLicence(text);
  const start = line.indexOf(text);
  return {
    part: { start, end: start + text.length },
    ...(holder && { holder }),
    ...(domain && { domain }),
    ...(licence && { licence }),
  };
}

/** Finds the names beside a licence and nothing else: "CC BY 4.0 | Example contributors", "Text: © Example contributors, CC BY 4.0". */
function findLicensed(text: string, lexicon: Lexicon): string | undefined {
  if (text.length > LONGEST_LICENSED || !LICENCE.test(text) || parseCredit(text, lexicon) !== undefined)
    return undefined;
  const names = text
    .replace(LICENCE, ' ')
    .replace(/^\p{L}+:\s/u, '')
    .replace(/^[\s|,.·-]+|[\s|,.·-]+$/gu, '');
  const words = names.match(/\p{L}+/gu) ?? [];
  const capitals = words.filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word));
  return words.length > 0 && words.length <= 8 && capitals.length * 2 > words.length ? names : undefined;
}

/** "© Example Zeitung GmbH"; but "© AFP" and "© Jane Doe" are who made a picture, and "copyright" in a sentence is nothing. */
function isNameAlone(text: string, lexicon: Lexicon): boolean {
  return (
    text.length < 60 &&
    compile(lexicon).company.test(text) &&
    !/(?<!\b(?:Co|Inc|Ltd|Corp))[.!?]\s/u.test(text) &&
    parseCredit(text, lexicon) === undefined
  );
}

/** "All rights reserved." "무단 전재 및 재배포 금지": the phrase is most of the line. */
function isPhraseAlone(text: string, said: RegExpExecArray): boolean {
  return text.length < 120 && (said.index < 12 || text.length - said[0].length < 40);
}

function readHolder(text: string, lexicon: Lexicon): string | undefined {
  const { opening, closing, signAnywhere } = compile(lexicon);
  // "… の無断転載を禁じます。 Copyright © The Asahi Shimbun Company.": the name follows the sign, wherever that stands
  const signed = text.slice(Math.max(0, text.search(signAnywhere)));
  const match = opening.exec(signed);
  if (!match) return undefined;
  const holder = signed
    .slice(match[0].length)
    .split(closing)[0]
    ?.replace(/^[\s,.:ⓒ©-]+|[\s,:<>()\]-]+$|(?<!\b(?:Co|Inc|Ltd|Corp))[\s,.:<>()\]-]+$/gu, '')
    .replace(/^by\s/iu, '');
  return holder && holder.length <= 80 && /\p{L}{2}/u.test(holder) ? holder : undefined;
}

function readLicence(text: string): string | undefined {
  const [, kind, version] = LICENCE.exec(text) ?? [];
  return kind && version ? `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/` : undefined;
}

const compile = compileOnce((lexicon) => {
  const rights = lexicon.languages.map((language) => language.rights);
  const labels = alternation(rights.flatMap((words) => words.labels));
  const phrase = alternation(rights.flatMap((words) => words.words));
  const years = String.raw`(?:19|20)\d{2}(?:\s?[-–,]\s?(?:19|20)?\d{2,4})*`;
  return {
    sign: /^[<[(\s]*(?:©|ⓒ|\(c\))/iu,
    signAnywhere: new RegExp(String.raw`(?:${labels}\s?)?(?:©|ⓒ|\(c\))`, 'iu'),
    // "Copyright 2023", "COPYRIGHT The Herald", "저작권자 연합뉴스"; "Copyright law was …" is a sentence
    label: new RegExp(String.raw`^[<[(\s]*(?:${labels}|COPYRIGHT)(?=\s?[:ⓒ©(<\d]|\s(?:by\s)?[\p{Lu}\p{Lo}])`, 'u'),
    signedLabel: new RegExp(String.raw`^[<[(\s]*${labels}\s?[:：]?\s?(?:©|ⓒ|\(c\))`, 'iu'),
    phrase: new RegExp(phrase, 'iu'),
    company: new RegExp(
      String.raw`(?<!\p{L})${alternation(rights.flatMap((words) => words.companies).filter((word) => /[a-z]/iu.test(word)))}(?!\p{L})|${alternation(rights.flatMap((words) => words.companies).filter((word) => !/[a-z]/iu.test(word)))}(?=\s|$)`,
      'iu',
    ),
    year: new RegExp(String.raw`^.{0,40}?\b${years}\b`, 'u'),
    // "Copyright © 2023 ", "<저작권자(c) ", "ⓒ ", "© 1995-2025 "
    opening: new RegExp(
      String.raw`^[<[(\s]*(?:${labels}\s?[:：]?\s?)?(?:(?:©|ⓒ|\(c\))\s?)?(?:copyright\s)?(?:${years}[\s,.]*)?`,
      'iu',
    ),
    closing: new RegExp(
      String.raw`\s?(?:[(<]?(?:https?://|www\.)|\s\(|\((?=[\w-]+\.)|,\s(?!(?:Inc|Ltd|Co|Corp|LLC)\b)|(?<!\b(?:Co|Inc|Ltd|Corp))\.\s|\|\s|(?<=\b(?:Inc|Ltd|Co|Corp)\.)\s|\s-\s|\b${years}\b|,?\s?${phrase}|>)`,
      'iu',
    ),
  };
});
