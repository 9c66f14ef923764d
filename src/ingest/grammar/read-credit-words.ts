import type { Lexicon } from '../lexicon.ts';
import { alternation } from './alternation.ts';

/** A credit is short; what is longer says more than who made the picture. */
export const LONGEST_CREDIT = 90;

/** One form of a credit: its pattern with the group `credit`, and what more the credit must be. */
export type CreditForm = { pattern: RegExp; isCredit?: (credit: string) => boolean };

/** Patterns of the words that credits are made of. */
export type CreditWords = {
  before: string;
  labels: string;
  after: string;
  pools: string;
  /** A known agency, and one that sends pictures. */
  agency: string;
  photoAgency: string;
  /** A person's name. */
  name: string;
  /** An agency with what stands behind it: "AP/Yonhap", "AFP via Getty Images". */
  agencyCredit: string;
  isName: (credit: string) => boolean;
};

/** Reads the words of all languages that credits are made of. */
export function readCreditWords(lexicon: Lexicon): CreditWords {
  const credits = lexicon.languages.map((language) => language.credits);
  const before = alternation(credits.flatMap((words) => words.before));
  const labels = alternation(credits.flatMap((words) => words.labels));
  const after = alternation(
    credits.flatMap((words) => words.after).filter((word) => word.includes(' ') || /[^a-z]/u.test(word)),
  );
  const pools = alternation(credits.flatMap((words) => words.pools));
  const agency = `(?:${alternation(lexicon.agencies.keys())}|${[...lexicon.agencies.keys()]
    .filter((name) => name.length > 4 && /^[A-Z]/u.test(name))
    .map((name) => name.toUpperCase().replace(/\W/gu, '.'))
    .join('|')})`;
  // "Reuters", "AP/Yonhap", "AFP via Getty Images", "Xinhua/Li Xueren", "AP Photo/Lee Jin-man, Pool", "Yonhap file photo"
  const name = String.raw`\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){0,3}`;
  const agencyCredit = String.raw`(?:${agency}(?:\s(?:file\s)?(?:photo|image|pool|[Pp]hoto\s[Ff]ile)s?)?(?:(?:\s?[/-]\s?|,\s|\svia\s|\s\/\s)(?:${agency}|${name}|POOL|Pool|POOL\sPHOTO|File|file|${pools}))*)`;
  const photoAgency = alternation(
    [...lexicon.agencies]
      .filter(([, known]) => known.kind === 'photo')
      .map(([spelling]) => spelling)
      .filter((spelling) => spelling.length > 7),
  );
  const pool = new RegExp(`^${pools}$`, 'iu');
  const isName = (credit: string) =>
    pool.test(credit) ||
    lexicon.agencies.has(credit) ||
    (/^(?:the\s)?[\p{Lu}\p{Lo}@ⓒ©]/u.test(credit) && !/[.!?]\s/u.test(credit) && credit.split(/\s/u).length <= 9);
  return { before, labels, after, pools, agency, photoAgency, name, agencyCredit, isName };
}
