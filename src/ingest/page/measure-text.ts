/** What the form of a text shows without knowing its words. */
export type Shape = {
  /** Length in words; two ideographs or kana, or two and a half Korean syllables, count as one. */
  size: number;
  sentences: number;
  /** Whether it ends as a sentence does: "met Tuesday [1]." and "회담했다." do, a headline does not. */
  endsSentence: boolean;
  /** Of the words in scripts with capitals, the share that begin small; 1 where there are none. */
  lowerShare: number;
  /** Reads as running text rather than as a label or headline. */
  isProse: boolean;
  /** Running text long enough that no page prints it as anything but an article. */
  isSolid: boolean;
};

/** Marks behind a sentence's end: closing quotation marks and brackets, and note marks as "[1, 2]". */
const TAIL = String.raw`["”’'»)\]」』）]*(?:\s*\[\d{1,2}(?:,\s*\d{1,2})*\])*`;

/** Behind the last sentence an agency's name in brackets or a square may follow, an editor's initials, or the site behind a dash: "a joint statement. (Xinhua)", "a concert. ■", "a song. /abc", "a choir. – Sample.com". */
const SENTENCE_END = new RegExp(
  String.raw`[.!?。！？]${TAIL}\.?(?:\s*(?:[■□●◆]|[(（][\p{L} ./]{2,30}[)）]|/[a-z]{2,4}(?:/[a-z]{2,4})?|[–—-]{1,2}\s[\p{L}\d]{3,24}\.(?:com|net|org|info)))?$`,
  'u',
);

/** Ends between sentences: "talks [1]. The" and "した。両". An abbreviation of one or two letters ("S. Korea", "Gov. Kim") ends none. */
const SENTENCE_BREAK = new RegExp(
  String.raw`(?:[\p{L}\p{N}%”"’')\]]{3}[.!?]|[。！？])${TAIL}(?=\s+["“‘'(\[]?[\p{Lu}\p{Lo}]|[\p{Lo}「『])`,
  'gu',
);

const CJK = /[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]/u;
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/gu;
const HANGUL = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/gu;

/** Measures a text of one passage. */
export function measureText(text: string): Shape {
  const isCjk = CJK.test(text);
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const size = isCjk ? measureCjk(text, words) : words.length;
  const cased = words.filter((word) => /^[^\p{L}\p{N}]*[\p{Lu}\p{Ll}]/u.test(word));
  const lower = cased.filter((word) => /^[^\p{L}\p{N}]*\p{Ll}/u.test(word));
  const lowerShare = cased.length === 0 || isCjk ? 1 : lower.length / cased.length;
  const endsSentence = SENTENCE_END.test(text) && !/\.{3}$|…$/u.test(text);
  const sentences = (text.match(SENTENCE_BREAK)?.length ?? 0) + (endsSentence ? 1 : 0);
  const isProse = looksLikeProse({ size, sentences, endsSentence, lowerShare }, /[.。]\W*$/u.test(text), isCjk);
  return { size, sentences, endsSentence, lowerShare, isProse, isSolid: isProse && size >= (isCjk ? 14 : 20) };
}

function measureCjk(text: string, words: string[]): number {
  const other = words.filter((word) => !CJK.test(word)).length;
  return other + (text.match(WIDE)?.length ?? 0) / 2 + (text.match(HANGUL)?.length ?? 0) / 2.5;
}

function looksLikeProse(
  { size, sentences, endsSentence, lowerShare }: Omit<Shape, 'isProse' | 'isSolid'>,
  hasStop: boolean,
  isCjk: boolean,
): boolean {
  if (isCjk) return endsSentence ? size >= 5 : size >= 25 && sentences >= 1;
  if (endsSentence && size >= (hasStop ? 4 : 5) && lowerShare >= 0.35) return true;
  // Names and offices fill some sentences with capitals.
  if (endsSentence && size >= 12 && lowerShare >= 0.2) return true;
  if (sentences >= 1 && size >= 8 && lowerShare >= 0.45) return true;
  if (sentences >= 2 && size >= 12 && lowerShare >= 0.3) return true;
  return size >= 25 && lowerShare >= 0.45;
}
