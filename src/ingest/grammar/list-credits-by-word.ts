import { type CreditForm, type CreditWords, LONGEST_CREDIT } from './read-credit-words.ts';

/** Lists the forms of a credit that a word or sign tells: "Photo by Yonhap News", "© Ann Example/Pool via REUTERS", "写真：共同". */
export function listCreditsByWord({ before, labels, agency, agencyCredit, name, isName }: CreditWords): CreditForm[] {
  return [
    // © Ann Example/Pool via REUTERS, alone
    {
      pattern: new RegExp(String.raw`^[©ⓒ]\s?(?<credit>${name}(?:\s?/\s?[\p{L}\s.]{2,40})?\svia\s${agency})$`, 'u'),
    },
    // Pool photo / Example Times, alone
    { pattern: /^(?:Pool|File|Handout) photo\s?\/\s?(?<credit>\p{Lu}[\p{L}\s.&-]{2,50})$/u },
    // "… in Seoul. — File Photo", "… in Seoul. — AFP", "… in Seoul. — ANN EXAMPLE/The Sample"
    {
      pattern: new RegExp(
        String.raw`(?<=[.!?”"’)])\s[—–]\s?(?<credit>File [Pp]hoto|${agencyCredit}|${name}\s?/\s?(?:The\s)?\p{Lu}[\p{L}.&]*(?:\s\p{Lu}[\p{L}.&]*){0,3})$`,
        'u',
      ),
    },
    // "… 2018.4.27/뉴스1 ⓒ News1 한국공동사진기자단"
    {
      pattern: new RegExp(String.raw`(?:\s?\d{4}\.\d{1,2}\.\d{1,2}\.?)?/(?<credit>${agency}\s[ⓒ©].{2,40})$`, 'u'),
    },
    // … Photo by Yonhap News: with a capital, for "help provided by Seoul" is a sentence
    {
      pattern: new RegExp(
        String.raw`(?:^|(?<=[.!?”"’)\]。…/|\s]))\s*(?:[|/·–—-]\s?)?(?:${before})\s(?<credit>[^.!?]{2,${LONGEST_CREDIT}})\.?$`,
        'u',
      ),
      isCredit: isName,
    },
    // Photo : YONHAP News · Photo credit: X · /사진=연합뉴스 · 写真：共同
    {
      pattern: new RegExp(
        String.raw`(?:^|(?<=[.!?”"’)\]。…|/]\s?)|\s?[/|]\s?|\s{2,})(?:${labels})\s?[:：=]\s?(?<credit>[^:：]{2,${LONGEST_CREDIT}})$`,
        'iu',
      ),
      isCredit: isName,
    },
    // Image source, PA Media
    {
      pattern: new RegExp(
        String.raw`^(?:Image|Picture|Photo)\s(?:source|credit),\s(?<credit>.{2,${LONGEST_CREDIT}})$`,
        'iu',
      ),
      isCredit: isName,
    },
    // ⓒ 연합뉴스, © AFP at the end of a caption
    {
      pattern: new RegExp(
        String.raw`(?:^|[\s/|])(?:ⓒ|©)\s?(?<credit>${agencyCredit}|[\p{L}\s.-]{2,30}(?:,\s?${agency}))$`,
        'u',
      ),
    },
  ];
}
