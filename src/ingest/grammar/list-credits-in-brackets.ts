import type { CreditForm, CreditWords } from './read-credit-words.ts';

/** Lists the forms of a credit in brackets: "(Photo: Reuters)", "[공동취재단]". */
export function listCreditsInBrackets({
  before,
  labels,
  after,
  pools,
  agency,
  agencyCredit,
  name,
}: CreditWords): CreditForm[] {
  return [
    // (Photo: Reuters), (Photo/CNS), (Image credit: X), (사진=연합뉴스), [사진=뉴시스], （写真：共同）
    {
      pattern: new RegExp(
        String.raw`\s*[([（【<]\s?(?:${labels})\s?[:：=/|]\s?(?<credit>[^()[\]（）【】<>]+)[)\]）】>][.\s]*$`,
        'iu',
      ),
    },
    // (Provided by the presidential office), (Courtesy of X), (Photo by X), [X 제공], (首相官邸提供)
    {
      pattern: new RegExp(String.raw`\s*[([（]\s?(?:${before})\s(?<credit>[^()[\]（）]+)[)\]）][.\s]*$`, 'iu'),
    },
    {
      pattern: new RegExp(String.raw`\s*[([（](?<credit>[^()[\]（）]{2,40}\s?(?:${after}))[)\]）][.。\s]*$`, 'iu'),
    },
    // (Reuters), (AP Photo/Lee Jin-man), [AP/YONHAP], (Yonhap)
    { pattern: new RegExp(String.raw`\s*[([（](?<credit>${agencyCredit})[)\]）][.\s]*$`, 'u') },
    // (Ann Example/Pool), [Yonhap Photo]
    {
      pattern: new RegExp(String.raw`\s*[([（](?<credit>${name}\s?/\s?(?:${pools}|Pool|${agency}))[)\]）][.\s]*$`, 'u'),
    },
    {
      pattern: new RegExp(String.raw`^\s*[([（](?<credit>${agency}\s(?:Photo|PHOTO|photo)s?)[)\]）][.\s]*$`, 'u'),
    },
    // （代表撮影・共同）
    {
      pattern: new RegExp(
        String.raw`\s*[([（](?<credit>${pools}(?:\s?[・/、]\s?(?:${agency}|${pools}))+)[)\]）]$`,
        'iu',
      ),
    },
    // [JOINT PRESS CORPS], [공동취재단]
    { pattern: new RegExp(String.raw`\s*[[(](?<credit>${pools})[\])][.\s]*$`, 'iu') },
    { pattern: /\s*\[(?<credit>[A-Z][A-Z&.'/-]+(?:\s[A-Z&.'/-]+)+)\][.\s]*$/u },
  ];
}
