import { listCreditsBehind } from './list-credits-behind.ts';
import type { CreditForm, CreditWords } from './read-credit-words.ts';

/** Lists the forms of a credit that an agency’s name tells, or its place behind a caption: "REUTERS/Kim Example", "Example Name/Getty Images". */
export function listAgencyCredits({
  pools,
  agency,
  photoAgency,
  agencyCredit,
  name,
  isName,
}: CreditWords): CreditForm[] {
  return [
    // REUTERS/Kim Hong-Ji · | AFP-JIJI · / AFP · Getty Images
    { pattern: new RegExp(String.raw`(?:\s?[|]\s?|\s[/–—]\s)(?<credit>${agencyCredit})\.?$`, 'u') },
    {
      pattern: new RegExp(
        String.raw`(?:^|(?<=[.!?”"’。]\s?))(?<credit>${agency}(?:\/|\svia\s|\s\/\s)\p{Lu}.{1,60})$`,
        'u',
      ),
      isCredit: isName,
    },
    {
      pattern: new RegExp(String.raw`(?:^|(?<=[.!?”"’。]\s))(?<credit>${photoAgency})$`, 'u'),
    },
    // after a caption: Example Name/Getty Images · FENG EXAMPLE/CHINA DAILY · © Example Name/POOL/TASS · Joint Press Corps · /연합뉴스
    {
      pattern: new RegExp(
        String.raw`(?:(?<=[.!?”"’)\]]\s)|(?:^|\s)[©ⓒ]\s?)(?<credit>${name}(?:\s?/\s?(?:dpa|\p{Lu}[\p{L}.&]*(?:\s\p{Lu}[\p{L}.&]*){0,3}))+)$`,
        'u',
      ),
    },
    {
      pattern: new RegExp(String.raw`(?<=[.!?”"’)\]]\s)(?<credit>${pools})\.?$`, 'iu'),
      isCredit: (credit) => /^(?:\p{Lu}\S*\s?){2,}$/u.test(credit),
    },
    { pattern: new RegExp(String.raw`\s\/(?<credit>${agencyCredit})$`, 'u') },
    ...listCreditsBehind(name, agency).map((pattern): CreditForm => ({ pattern, isCredit: isName })),
    // "… 악수하고 있다. 홍길동 선임기자"
    { pattern: /(?<=고 있다\.\s)(?<credit>[가-힣]{2,4}\s(?:선임|사진)?기자)$/u },
    // "…（19日、東京）=ロイター"
    { pattern: new RegExp(String.raw`(?<=[)）])\s?[=＝](?<credit>${agency}|${pools})$`, 'u') },
    // "… at the guesthouse © Example/EPA-EFE"
    { pattern: /(?<=\p{L}{3}\s)©\s?(?<credit>\p{Lu}[^.!?©]{1,30}\/[^.!?©]{2,40})$/u },
    // "Ann Example (EFE)" alone
    { pattern: new RegExp(String.raw`^(?<credit>${name}\s\(${agency}\))$`, 'u') },
    // (AAP: Example Name)
    { pattern: new RegExp(String.raw`\s*[([](?<credit>${agency}:\s${name})[)\]][.\s]*$`, 'u') },
    // (Pool Photo via AP), (Example Press Service via AP)
    {
      pattern: new RegExp(String.raw`\s*[([](?<credit>[^()[\]]{2,60}\svia\s${agency})[)\]][.\s]*$`, 'u'),
    },
    // "… on Friday. Sample Palace photo"; "Ann Example, Pool" alone
    {
      pattern: /(?<=[.!?”"’]\s)(?<credit>(?:\p{Lu}[\p{L}\p{M}'’-]+\s){1,3}photo)\.?$/u,
    },
    { pattern: new RegExp(String.raw`^(?<credit>${name},\s(?:Pool|POOL))$`, 'u') },
    // Asahi Shimbun file photo · Yonhap file photo · 연합뉴스 자료사진 · 代表撮影
    {
      pattern: /(?:^|(?<=[.!?”"’]\s))(?<credit>(?:(?:The\s)?\p{Lu}[\p{L}'’-]+\s){1,4}(?:file\s)photo)\.?$/u,
    },
    {
      pattern: new RegExp(
        String.raw`(?:^|(?<=[.。、]\s?)|[/=]\s?)(?<credit>(?:[가-힣]{2,10}\s?(?:제공|자료사진)|${pools}))\.?$`,
        'u',
      ),
      isCredit: (credit) => /[^\p{ASCII}]/u.test(credit),
    },
  ];
}
