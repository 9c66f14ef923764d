/** Characters that join the parts of a name: "Jae-myung", "Jae‑myung" (U+2011), "Jae–myung". */
const HYPHENS = /(?<=[\p{L}\p{N}])[-\u2010-\u2015\u2212](?=[\p{L}\p{N}])/gu;

/**
 * Normalises what a reader typed for the index of one language. The index holds both "Jae-myung" and its parts, so that a
 * query without hyphens finds every spelling; a query in quotation marks is left as it is. Japanese and Chinese are cut
 * into words, as the index is.
 */
export function normaliseQuery(query: string, language: string): string {
  const text = query
    .normalize('NFC')
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/gu, ' ')
    .trim();
  if (text.startsWith('"')) return text;
  const words = text.replace(HYPHENS, ' ');
  return ['ja', 'zh', 'th'].includes(language) ? segment(words, language) : words;
}

function segment(text: string, language: string): string {
  const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
  return segments
    .filter(({ isWordLike }) => isWordLike)
    .map((each) => each.segment)
    .join(' ');
}
