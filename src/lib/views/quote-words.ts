/** Quotation marks by language; English ones elsewhere. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  de: ['„', '“'],
  fr: ['« ', ' »'],
  es: ['«', '»'],
  it: ['«', '»'],
  ru: ['«', '»'],
  ja: ['「', '」'],
};

/** Sets words between the quotation marks of their language: “We agreed”, 「合意した」. */
export function quoteWords(words: string, language: string): string {
  const [open, close] = MARKS[language.split('-')[0] ?? ''] ?? ['“', '”'];
  return `${open}${words}${close}`;
}
