/** Matches any of the phrases: those of spaced languages as whole words ("talks", not "stalks"), the others anywhere. */
export function matchAny(spaced: string[], unspaced: string[]): RegExp {
  const joinWords = (words: string[]) =>
    words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|');
  const parts = [
    spaced.length > 0 ? String.raw`(?<![\p{L}\p{N}])(?:${joinWords(spaced)})(?![\p{L}\p{N}])` : '',
    joinWords(unspaced),
  ];
  return new RegExp(parts.filter((part) => part !== '').join('|'), 'iu');
}
