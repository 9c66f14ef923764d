import type { Lexicon } from '../lexicon.ts';
import { alternation } from './alternation.ts';
import { compileOnce } from './compile-once.ts';
import { listCreditsBehind } from './list-credits-behind.ts';
import type { Credit } from './model.ts';
import { narrowWidth } from './narrow-width.ts';

/** A credit is short; what is longer says more than who made the picture. */
const LONGEST = 90;
/** The day of the picture behind its credit: " (Sept. 13, 2023)"; what Korean agencies print: " 2023.04.27. photo@example.com" */
const TRAILER =
  /\s+\((?:\p{Lu}\p{L}{2,8}\.?\s\d{1,2},?\s\d{4}|\d{1,2}\s\p{Lu}\p{L}{2,8}\.?\s\d{4}|\p{L}+\s\d{4})\)$|\s*(?:\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.?)?\s*\S+@\S+$/u;

/**
 * Parses who made a picture, at the end of a caption or alone on its line: "… Photo by Yonhap News", "(Reuters)", "/사진=연합뉴스".
 * An agency in brackets after a sentence may as well be a sign-off: where it stands decides, and that is not known here.
 */
export function parseCredit(line: string, lexicon: Lexicon): Credit | undefined {
  const text = line.trimEnd();
  const at = Math.max(0, text.length - LONGEST - 20);
  const tail = narrowWidth(text.slice(at)).replace(TRAILER, '');
  for (const { pattern, isCredit } of compile(lexicon)) {
    const match = pattern.exec(tail);
    const credit = match?.groups?.credit?.trim().replace(/[.,;]+$/u, '');
    if (!match || !credit || credit.length > LONGEST || !isCredit(credit)) continue;
    return { part: { start: at + match.index, end: text.length }, credit };
  }
  return undefined;
}

type Form = { pattern: RegExp; isCredit(credit: string): boolean };

const compile = compileOnce((lexicon): Form[] => {
  const credits = lexicon.languages.map((language) => language.credits);
  const before = alternation(credits.flatMap((words) => words.before));
  const labels = alternation(credits.flatMap((words) => words.labels));
  const after = alternation(
    credits.flatMap((words) => words.after).filter((word) => word.includes(' ') || /[^a-z]/u.test(word)),
  );
  const pools = alternation(credits.flatMap((words) => words.pools));
  const agencies = alternation(lexicon.agencies.keys());
  const agency = `(?:${agencies}|${[...lexicon.agencies.keys()]
    .filter((name) => name.length > 4 && /^[A-Z]/u.test(name))
    .map((name) => name.toUpperCase().replace(/\W/gu, '.'))
    .join('|')})`;
  // "Reuters", "AP/Yonhap", "AFP via Getty Images", "Xinhua/Li Xueren", "AP Photo/Lee Jin-man, Pool", "Yonhap file photo"
  const name = String.raw`\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){0,3}`;
  const agencyCredit = String.raw`(?:${agency}(?:\s(?:file\s)?(?:photo|image|pool|[Pp]hoto\s[Ff]ile)s?)?(?:(?:\s?[/-]\s?|,\s|\svia\s|\s\/\s)(?:${agency}|${name}|POOL|Pool|POOL\sPHOTO|File|file|${pools}))*)`;
  const any = () => true;
  const pool = new RegExp(`^${pools}$`, 'iu');
  const isName = (credit: string) =>
    pool.test(credit) ||
    (/^(?:the\s)?[\p{Lu}\p{Lo}@ⓒ©]/u.test(credit) && !/[.!?]\s/u.test(credit) && credit.split(/\s/u).length <= 9);
  return [
    // (Photo: Reuters), (Photo/CNS), (Image credit: X), (사진=연합뉴스), [사진=뉴시스], （写真：共同）
    {
      pattern: new RegExp(
        String.raw`\s*[([（【<]\s?(?:${labels})\s?[:：=/|]\s?(?<credit>[^()[\]（）【】<>]+)[)\]）】>][.\s]*$`,
        'iu',
      ),
      isCredit: any,
    },
    // (Provided by the presidential office), (Courtesy of X), (Photo by X), [X 제공], (首相官邸提供)
    {
      pattern: new RegExp(String.raw`\s*[([（]\s?(?:${before})\s(?<credit>[^()[\]（）]+)[)\]）][.\s]*$`, 'iu'),
      isCredit: any,
    },
    {
      pattern: new RegExp(String.raw`\s*[([（](?<credit>[^()[\]（）]{2,40}\s?(?:${after}))[)\]）][.。\s]*$`, 'iu'),
      isCredit: any,
    },
    // (Reuters), (AP Photo/Lee Jin-man), [AP/YONHAP], (Yonhap)
    { pattern: new RegExp(String.raw`\s*[([（](?<credit>${agencyCredit})[)\]）][.\s]*$`, 'u'), isCredit: any },
    // (Ann Example/Pool), [Yonhap Photo]
    {
      pattern: new RegExp(String.raw`\s*[([（](?<credit>${name}\s?/\s?(?:${pools}|Pool|${agency}))[)\]）][.\s]*$`, 'u'),
      isCredit: any,
    },
    {
      pattern: new RegExp(String.raw`^\s*[([（](?<credit>${agency}\s(?:Photo|PHOTO|photo)s?)[)\]）][.\s]*$`, 'u'),
      isCredit: any,
    },
    // © Ann Example/Pool via REUTERS, alone
    {
      pattern: new RegExp(String.raw`^[©ⓒ]\s?(?<credit>${name}(?:\s?/\s?[\p{L}\s.]{2,40})?\svia\s${agency})$`, 'u'),
      isCredit: any,
    },
    // Pool photo / Example Times, alone
    { pattern: /^(?:Pool|File|Handout) photo\s?\/\s?(?<credit>\p{Lu}[\p{L}\s.&-]{2,50})$/u, isCredit: any },
    // "… in Seoul. — File Photo", "… in Seoul. — AFP"
    {
      pattern: new RegExp(String.raw`(?<=[.!?”"’)])\s[—–]\s?(?<credit>File [Pp]hoto|${agencyCredit})$`, 'u'),
      isCredit: any,
    },
    // "… 2018.4.27/뉴스1 ⓒ News1 한국공동사진기자단"
    {
      pattern: new RegExp(String.raw`(?:\s?\d{4}\.\d{1,2}\.\d{1,2}\.?)?/(?<credit>${agency}\s[ⓒ©].{2,40})$`, 'u'),
      isCredit: any,
    },
    // [JOINT PRESS CORPS], [공동취재단]
    { pattern: new RegExp(String.raw`\s*[[(](?<credit>${pools})[\])][.\s]*$`, 'iu'), isCredit: any },
    { pattern: /\s*\[(?<credit>[A-Z][A-Z&.'/-]+(?:\s[A-Z&.'/-]+)+)\][.\s]*$/u, isCredit: any },
    // … Photo by Yonhap News: with a capital, for "help provided by Seoul" is a sentence
    {
      pattern: new RegExp(
        String.raw`(?:^|(?<=[.!?”"’)\]。…/|\s]))\s*(?:[|/·–—-]\s?)?(?:${before})\s(?<credit>[^.!?]{2,${LONGEST}})\.?$`,
        'u',
      ),
      isCredit: isName,
    },
    // Photo : YONHAP News · Photo credit: X · /사진=연합뉴스 · 写真：共同
    {
      pattern: new RegExp(
        String.raw`(?:^|(?<=[.!?”"’)\]。…|/]\s?)|\s?[/|]\s?|\s{2,})(?:${labels})\s?[:：=]\s?(?<credit>[^:：]{2,${LONGEST}})$`,
        'iu',
      ),
      isCredit: isName,
    },
    // Image source, PA Media
    {
      pattern: new RegExp(String.raw`^(?:Image|Picture|Photo)\s(?:source|credit),\s(?<credit>.{2,${LONGEST}})$`, 'iu'),
      isCredit: isName,
    },
    // ⓒ 연합뉴스, © AFP at the end of a caption
    {
      pattern: new RegExp(
        String.raw`(?:^|[\s/|])(?:ⓒ|©)\s?(?<credit>${agencyCredit}|[\p{L}\s.-]{2,30}(?:,\s?${agency}))$`,
        'u',
      ),
      isCredit: any,
    },
    // REUTERS/Kim Hong-Ji · | AFP-JIJI · / AFP · Getty Images
    { pattern: new RegExp(String.raw`(?:\s?[|]\s?|\s[/–—]\s)(?<credit>${agencyCredit})\.?$`, 'u'), isCredit: any },
    {
      pattern: new RegExp(
        String.raw`(?:^|(?<=[.!?”"’。]\s?))(?<credit>${agency}(?:\/|\svia\s|\s\/\s)\p{Lu}.{1,60})$`,
        'u',
      ),
      isCredit: isName,
    },
    {
      pattern: new RegExp(
        String.raw`(?:^|(?<=[.!?”"’。]\s))(?<credit>${alternation(
          [...lexicon.agencies]
            .filter(([, known]) => known.kind === 'photo')
            .map(([spelling]) => spelling)
            .filter((spelling) => spelling.length > 7),
        )})$`,
        'u',
      ),
      isCredit: any,
    },
    // after a caption: Example Name/Getty Images · FENG EXAMPLE/CHINA DAILY · © Example Name/POOL/TASS · Joint Press Corps · /연합뉴스
    {
      pattern: new RegExp(
        String.raw`(?:(?<=[.!?”"’)\]]\s)|(?:^|\s)[©ⓒ]\s?)(?<credit>${name}(?:\s?/\s?(?:dpa|\p{Lu}[\p{L}.&]*(?:\s\p{Lu}[\p{L}.&]*){0,3}))+)$`,
        'u',
      ),
      isCredit: any,
    },
    {
      pattern: new RegExp(String.raw`(?<=[.!?”"’)\]]\s)(?<credit>${pools})\.?$`, 'iu'),
      isCredit: (credit) => /^(?:\p{Lu}\S*\s?){2,}$/u.test(credit),
    },
    { pattern: new RegExp(String.raw`\s\/(?<credit>${agencyCredit})$`, 'u'), isCredit: any },
    ...listCreditsBehind(name, agency).map((pattern): Form => ({ pattern, isCredit: isName })),
    // (AAP: Example Name)
    { pattern: new RegExp(String.raw`\s*[([](?<credit>${agency}:\s${name})[)\]][.\s]*$`, 'u'), isCredit: any },
    // (Pool Photo via AP), (Example Press Service via AP)
    {
      pattern: new RegExp(String.raw`\s*[([](?<credit>[^()[\]]{2,60}\svia\s${agency})[)\]][.\s]*$`, 'u'),
      isCredit: any,
    },
    // "… on Friday. Sample Palace photo"; "Ann Example, Pool" alone
    {
      pattern: /(?<=[.!?”"’]\s)(?<credit>(?:\p{Lu}[\p{L}\p{M}'’-]+\s){1,3}photo)\.?$/u,
      isCredit: any,
    },
    { pattern: new RegExp(String.raw`^(?<credit>${name},\s(?:Pool|POOL))$`, 'u'), isCredit: any },
    // Asahi Shimbun file photo · Yonhap file photo · 연합뉴스 자료사진 · 代表撮影
    {
      pattern: /(?:^|(?<=[.!?”"’]\s))(?<credit>(?:(?:The\s)?\p{Lu}[\p{L}'’-]+\s){1,4}(?:file\s)photo)\.?$/u,
      isCredit: any,
    },
    {
      pattern: new RegExp(
        String.raw`(?:^|(?<=[.。、]\s?)|[/=]\s?)(?<credit>(?:[가-힣]{2,10}\s?(?:제공|자료사진)|${pools}))\.?$`,
        'u',
      ),
      isCredit: (credit) => /[^\p{ASCII}]/u.test(credit),
    },
  ];
});
