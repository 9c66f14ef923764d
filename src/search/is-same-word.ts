/** Endings of English words that Pagefind’s stems take away too, the longest first: "stockpiling", "stockpiles", "agreements". */
const ENDING = /(?:ational|ations?|ements?|ments?|ingly|edly|ings?|ies|ied|ions?|ers?|ed|es|ly|s|y|i|e)$/;

/** Whether two folded words are one up to their endings, so that what the index found can be marked in a text. */
export function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.charAt(0) !== other.charAt(0) || !/^[a-z]+$/.test(one + other)) return false;
  return cutEnding(one) === cutEnding(other);
}

function cutEnding(word: string): string {
  const bare = word.replace(ENDING, '');
  return bare.length < 3 ? word : bare.replace(/(.)\1$/, '$1');
}
